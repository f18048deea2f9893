package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.outline.Block;

/** Siblings as units: attribute lines join the block that they describe. */
final class Units {
    private Units() {}

    static List<Unit> of(List<Block> siblings) {
        var units = new ArrayList<Unit>();
        int at = 0;
        while (at < siblings.size()) {
            int end = at + 1;
            while (end < siblings.size() && Attributes.isAttribute(siblings.get(end))) {
                end++;
            }
            var block = siblings.get(at);
            boolean heading = end == at + 1
                    && end < siblings.size()
                    && block.isLeaf()
                    && (Unit.isName(block) || Unit.opens(block, siblings.get(end)));
            units.add(new Unit(block, List.copyOf(siblings.subList(at + 1, end)), heading));
            at = end;
        }
        return units;
    }
}
