package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.congmo.extraction.source.Block.Cell;
import vn.congmo.extraction.source.Block.Table;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** A table whose cells are given by where their edges stand across the page (RTF, Word 97): edges become columns. */
final class EdgeTable {
    private static final int SAME_EDGE = 60;

    private final Budget budget;
    private final List<List<Place>> rows = new ArrayList<>();

    EdgeTable(Budget budget) {
        this.budget = budget;
    }

    /**
     * A cell in its row.
     *
     * @param left left edge in twips (1/1440 inch)
     * @param right right edge in twips
     * @param goesOnAbove whether it goes on a cell of the row above
     */
    record Place(int left, int right, boolean goesOnAbove, List<Block> blocks) {
        Place {
            blocks = List.copyOf(blocks);
        }
    }

    void row(List<Place> places) throws UnreadableDocumentException {
        budget.cells(places.size());
        rows.add(List.copyOf(places));
    }

    Table table() {
        var edges = edges();
        var drafts = new ArrayList<Draft>();
        for (int row = 0; row < rows.size(); row++) {
            for (var place : rows.get(row)) {
                int column = index(edges, place.left);
                int span = Math.max(1, index(edges, place.right) - column);
                place(drafts, new Draft(row, column, span, new ArrayList<>(place.blocks)), place.goesOnAbove);
            }
        }
        return new Table(drafts.stream().map(Draft::cell).toList());
    }

    private static void place(List<Draft> drafts, Draft draft, boolean goesOnAbove) {
        for (int i = drafts.size() - 1; goesOnAbove && i >= 0; i--) {
            var above = drafts.get(i);
            if (above.column == draft.column && above.row + above.rowSpan == draft.row) {
                above.rowSpan++;
                above.blocks.addAll(draft.blocks);
                return;
            }
        }
        drafts.add(draft);
    }

    private List<Integer> edges() {
        var all = new TreeSet<Integer>();
        rows.forEach(row -> row.forEach(place -> {
            all.add(place.left);
            all.add(place.right);
        }));
        var edges = new ArrayList<Integer>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int index(List<Integer> edges, int edge) {
        int at = 0;
        while (at + 1 < edges.size() && edges.get(at + 1) <= edge) {
            at++;
        }
        return at;
    }

    private static final class Draft {
        private final int row;
        private final int column;
        private final int columnSpan;
        private final List<Block> blocks;
        private int rowSpan = 1;

        Draft(int row, int column, int columnSpan, List<Block> blocks) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.blocks = blocks;
        }

        Cell cell() {
            return new Cell(row, column, rowSpan, columnSpan, blocks);
        }
    }
}
