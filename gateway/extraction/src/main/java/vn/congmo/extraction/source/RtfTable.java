package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.source.EdgeTable.Place;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** The rows of an RTF table: a definition of edges and merges, and the words of the cells. */
final class RtfTable {
    private final Budget budget;
    private final BlockSink sink;
    private final List<Edge> edges = new ArrayList<>();
    private final List<List<Block>> cells = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private EdgeTable table;
    private boolean rows;
    private int left;
    private boolean goesOnAbove;
    private boolean goesOnBefore;

    private record Edge(int right, boolean goesOnAbove, boolean goesOnBefore) {}

    RtfTable(Budget budget, BlockSink sink) {
        this.budget = budget;
        this.sink = sink;
        table = new EdgeTable(budget);
    }

    void word(String name, int value) throws UnreadableDocumentException {
        switch (name) {
            case "trowd" -> {
                edges.clear();
                left = 0;
            }
            case "trleft" -> left = value;
            case "clvmrg" -> goesOnAbove = true;
            case "clmrg" -> goesOnBefore = true;
            case "cellx" -> {
                budget.cells(1);
                edges.add(new Edge(value, goesOnAbove, goesOnBefore));
                goesOnAbove = false;
                goesOnBefore = false;
            }
            default -> {}
        }
    }

    void paragraph(Block.Paragraph paragraph) {
        blocks.add(paragraph);
    }

    void cell(Block.Paragraph last) {
        blocks.add(last);
        cells.add(blocks);
        blocks = new ArrayList<>();
    }

    void row() throws UnreadableDocumentException {
        var places = new ArrayList<Place>();
        int from = left;
        for (int i = 0; i < Math.min(cells.size(), edges.size()); i++) {
            var edge = edges.get(i);
            if (edge.goesOnBefore && !places.isEmpty()) {
                var before = places.removeLast();
                places.add(new Place(before.left(), edge.right, before.goesOnAbove(), before.blocks()));
            } else {
                places.add(new Place(from, edge.right, edge.goesOnAbove, cells.get(i)));
            }
            from = edge.right;
        }
        cells.clear();
        table.row(places);
        rows = true;
    }

    /** The table ends; nothing happens where none began. */
    void close() throws UnreadableDocumentException {
        if (rows) {
            sink.add(table.table());
        }
        for (var block : blocks) {
            sink.add(block);
        }
        cells.clear();
        blocks = new ArrayList<>();
        table = new EdgeTable(budget);
        rows = false;
    }
}
