package vn.congmo.extraction.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Blocks as they are read, tables inside cells included; whole blocks of the outermost level go on to the sink. */
final class BlockTree {
    private final Budget budget;
    private final BlockSink sink;
    private final Deque<TableGrid> grids = new ArrayDeque<>();
    private final Deque<List<Block>> open = new ArrayDeque<>();

    BlockTree(Budget budget, BlockSink sink) {
        this.budget = budget;
        this.sink = sink;
    }

    void add(Block block) throws UnreadableDocumentException {
        if (open.isEmpty()) {
            sink.add(block);
        } else {
            open.peek().add(block);
        }
    }

    void openTable() throws UnreadableDocumentException {
        budget.depth(grids.size());
        grids.push(new TableGrid(budget));
    }

    boolean inTable() {
        return !grids.isEmpty();
    }

    /** The innermost open table. */
    TableGrid grid() {
        return grids.getFirst();
    }

    /** Blocks go into this cell from now on. */
    void openCell(List<Block> blocks) {
        open.push(blocks);
    }

    void closeCell() {
        open.pop();
    }

    void closeTable() throws UnreadableDocumentException {
        var grid = grids.pop();
        if (!grid.isEmpty()) {
            add(grid.table());
        }
    }
}
