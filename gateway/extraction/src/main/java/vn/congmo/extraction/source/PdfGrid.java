package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lines of a page that hold together as a grid: rows and columns between them, and which of their places are merged. */
final class PdfGrid {
    private static final float SAME_LINE = 4;
    private static final float COVERED = 0.6f;

    private final List<PdfRuling> horizontal;
    private final List<PdfRuling> vertical;
    private final List<Float> xs;
    private final List<Float> ys;
    private final int[] parents;

    PdfGrid(List<PdfRuling> rulings) {
        horizontal = rulings.stream().filter(PdfRuling::isHorizontal).toList();
        vertical = rulings.stream().filter(ruling -> !ruling.isHorizontal()).toList();
        xs = places(rulings, List.of(PdfRuling::x1, PdfRuling::x2), vertical);
        ys = places(rulings, List.of(PdfRuling::y1, PdfRuling::y2), horizontal);
        parents = new int[Math.max(0, rows() * columns())];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        merge();
    }

    /** A place of one or more rows and columns, and its bounds. */
    record Place(int row, int column, int rowSpan, int columnSpan, float left, float top, float right, float bottom) {
        boolean holds(PdfGlyph glyph) {
            return glyph.centre() >= left && glyph.centre() < right && glyph.middle() >= top && glyph.middle() < bottom;
        }
    }

    int rows() {
        return ys.size() - 1;
    }

    int columns() {
        return xs.size() - 1;
    }

    float top() {
        return ys.getFirst();
    }

    float bottom() {
        return ys.getLast();
    }

    List<Float> edges() {
        return xs;
    }

    boolean holds(PdfGlyph glyph) {
        return glyph.centre() > xs.getFirst()
                && glyph.centre() < xs.getLast()
                && glyph.middle() > top()
                && glyph.middle() < bottom();
    }

    /** The places in reading order. */
    List<Place> list() {
        var places = new ArrayList<Place>();
        for (int i = 0; i < parents.length; i++) {
            if (root(i) == i) {
                places.add(place(i));
            }
        }
        return places;
    }

    private Place place(int root) {
        int row = root / columns();
        int column = root % columns();
        int lastRow = row;
        int lastColumn = column;
        for (int i = root; i < parents.length; i++) {
            if (root(i) == root) {
                lastRow = Math.max(lastRow, i / columns());
                lastColumn = Math.max(lastColumn, i % columns());
            }
        }
        return new Place(
                row,
                column,
                lastRow - row + 1,
                lastColumn - column + 1,
                xs.get(column),
                ys.get(row),
                xs.get(lastColumn + 1),
                ys.get(lastRow + 1));
    }

    private void merge() {
        for (int i = 0; i < parents.length; i++) {
            int row = i / columns();
            int column = i % columns();
            if (column + 1 < columns() && !parts(vertical, xs.get(column + 1), ys.get(row), ys.get(row + 1))) {
                join(i, i + 1);
            }
            if (row + 1 < rows() && !parts(horizontal, ys.get(row + 1), xs.get(column), xs.get(column + 1))) {
                join(i, i + columns());
            }
        }
    }

    /** Whether a line at this place runs along most of the way. */
    private boolean parts(List<PdfRuling> rulings, float at, float from, float to) {
        float covered = 0;
        for (var ruling : rulings) {
            boolean across = ruling.isHorizontal();
            if (Math.abs((across ? ruling.y1() : ruling.x1()) - at) < SAME_LINE) {
                float start = Math.max(from, across ? ruling.x1() : ruling.y1());
                float end = Math.min(to, across ? ruling.x2() : ruling.y2());
                covered += Math.max(0, end - start);
            }
        }
        return covered >= COVERED * (to - from);
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            at = parents[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int first = Math.min(root(a), root(b));
        parents[Math.max(root(a), root(b))] = first;
    }

    /** Where lines stand, the outer ends of the lines across included: tables may be open at their sides. */
    private static List<Float> places(
            List<PdfRuling> all, List<ToDoubleFunction<PdfRuling>> ends, List<PdfRuling> lines) {
        var found = new ArrayList<Float>();
        for (var end : ends) {
            lines.forEach(line -> found.add((float) end.applyAsDouble(line)));
        }
        all.stream().mapToDouble(ends.get(0)).min().ifPresent(least -> found.add((float) least));
        all.stream().mapToDouble(ends.get(1)).max().ifPresent(most -> found.add((float) most));
        found.sort(Comparator.naturalOrder());
        var places = new ArrayList<Float>();
        for (float place : found) {
            if (places.isEmpty() || place - places.getLast() > SAME_LINE) {
                places.add(place);
            }
        }
        return List.copyOf(places);
    }
}
