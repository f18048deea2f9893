package vn.congmo.extraction.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths in the numbering: "II.3.đ", "2-3" (third dash of 2), "-2" (second dash of none), "1-1/a" (a paragraph), "p1". */
final class BlockIds {
    private BlockIds() {}

    static String id(@Nullable Block parent, Level level, String label, List<Block> siblings) {
        int nth = 1
                + (int) siblings.stream()
                        .filter(block -> block.level() == level)
                        .count();
        var above = parent == null ? "" : parent.id();
        if (level == Level.TEXT) {
            return parent == null ? "p" + nth : above + "/" + letter(nth);
        }
        if (level.isBullet()) {
            return above + "-" + nth;
        }
        // A decimal label repeats the number above it: 1.2 stands under 1.
        var prefix =
                level == Level.DECIMAL && parent != null && parent.level() == Level.NUMBER && parent.parent() != null
                        ? parent.parent().id()
                        : level == Level.DECIMAL && parent != null && parent.level() == Level.NUMBER ? "" : above;
        return prefix.isEmpty() ? label : prefix + "." + label;
    }

    private static String letter(int nth) {
        return nth <= 26 ? String.valueOf((char) ('a' + nth - 1)) : String.valueOf(nth);
    }
}
