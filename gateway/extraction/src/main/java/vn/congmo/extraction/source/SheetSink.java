package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congmo.extraction.source.Block.Cell;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.source.Block.Table;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** The cells of a worksheet as shown. Rows above and below the table that hold one cell are paragraphs: title, signature. */
final class SheetSink implements CellSink {
    private final Budget budget;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Map<Long, int[]> merged = new HashMap<>();

    SheetSink(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void cell(int row, int column, String shown) throws UnreadableDocumentException {
        if (!shown.isBlank()) {
            budget.cells(1);
            budget.check();
            rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, shown);
        }
    }

    @Override
    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) throws UnreadableDocumentException {
        budget.cells(1);
        merged.put(key(firstRow, firstColumn), new int[] {lastRow - firstRow + 1, lastColumn - firstColumn + 1});
    }

    void write(BlockSink sink) throws UnreadableDocumentException {
        var order = new ArrayList<>(rows.keySet());
        int first = 0;
        while (first < order.size() && isAlone(order.get(first))) {
            first++;
        }
        int last = order.size();
        while (last > first && isAlone(order.get(last - 1))) {
            last--;
        }
        paragraphs(order.subList(0, first), sink);
        if (last > first) {
            sink.add(new Table(cells(order.subList(first, last))));
        }
        paragraphs(order.subList(last, order.size()), sink);
    }

    private boolean isAlone(int row) {
        return rows.getOrDefault(row, new TreeMap<>()).size() == 1;
    }

    private void paragraphs(List<Integer> alone, BlockSink sink) throws UnreadableDocumentException {
        for (int row : alone) {
            for (var text : rows.getOrDefault(row, new TreeMap<>()).values()) {
                sink.add(new Paragraph(text, true));
            }
        }
    }

    private List<Cell> cells(List<Integer> order) {
        var cells = new ArrayList<Cell>();
        int left = order.stream()
                .mapToInt(row -> rows.getOrDefault(row, new TreeMap<>()).firstKey())
                .min()
                .orElse(0);
        for (int at = 0; at < order.size(); at++) {
            int place = at;
            int row = order.get(at);
            rows.getOrDefault(row, new TreeMap<>()).forEach((column, text) -> {
                var size = merged.getOrDefault(key(row, column), new int[] {1, 1});
                int height = height(order, place, row + size[0]);
                cells.add(new Cell(place, column - left, height, size[1], List.of(new Paragraph(text))));
            });
        }
        return cells;
    }

    /** How many of the rows that hold something a merged cell covers. */
    private static int height(List<Integer> order, int from, int endRow) {
        int end = from + 1;
        while (end < order.size() && order.get(end) < endRow) {
            end++;
        }
        return end - from;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
