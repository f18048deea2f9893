package vn.congmo.extraction.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.extraction.source.Block.Cell;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.source.Block.Table;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Finds the ruled tables of a page and parts their signs from the running text. */
final class PdfTables {
    private static final int MOST_LINES = 4_000;
    private static final int MOST_PLACES = 40_000;
    private static final float TOUCHING = 3;

    private final Budget budget;
    private final List<PdfTable> tables = new ArrayList<>();
    private List<PdfGlyph> rest;

    private PdfTables(PdfPage page, Budget budget) {
        this.budget = budget;
        rest = page.glyphs();
    }

    static PdfTables of(PdfPage page, Budget budget) throws UnreadableDocumentException {
        var found = new PdfTables(page, budget);
        if (page.rulings().size() <= MOST_LINES) {
            for (var lines : connected(page.rulings())) {
                found.table(lines);
            }
        }
        found.tables.sort(Comparator.comparingDouble(PdfTable::top));
        return found;
    }

    /** The tables from top to bottom. */
    List<PdfTable> tables() {
        return tables;
    }

    /** The signs outside of tables. */
    List<PdfGlyph> rest() {
        return rest;
    }

    private void table(List<PdfRuling> lines) throws UnreadableDocumentException {
        if (lines.size() < 4 || lines.stream().allMatch(PdfRuling::isHorizontal)) {
            return;
        }
        var grid = new PdfGrid(lines);
        budget.check();
        if (grid.columns() < 2 || grid.rows() < 1 || grid.rows() * grid.columns() > MOST_PLACES) {
            return;
        }
        budget.cells((long) grid.rows() * grid.columns());
        var inside = rest.stream().filter(grid::holds).toList();
        var table = new Table(cells(grid, inside));
        if (table.cells().stream().filter(cell -> !cell.text().isEmpty()).count() > 1) {
            tables.add(new PdfTable(grid.top(), grid.bottom(), grid.edges(), table));
            rest = rest.stream().filter(glyph -> !grid.holds(glyph)).toList();
        }
    }

    private static List<Cell> cells(PdfGrid grid, List<PdfGlyph> glyphs) {
        var places = grid.list();
        Map<PdfGrid.Place, List<PdfGlyph>> words = new HashMap<>();
        for (var glyph : glyphs) {
            places.stream().filter(place -> place.holds(glyph)).findFirst().ifPresent(place -> words.computeIfAbsent(
                            place, key -> new ArrayList<>())
                    .add(glyph));
        }
        return places.stream()
                .map(place -> cell(place, words.getOrDefault(place, List.of())))
                .toList();
    }

    private static Cell cell(PdfGrid.Place place, List<PdfGlyph> glyphs) {
        var lines = PdfLines.of(glyphs).stream()
                .<Block>map(line -> new Paragraph(line.text()))
                .toList();
        return new Cell(place.row(), place.column(), place.rowSpan(), place.columnSpan(), lines);
    }

    /** Groups of lines that touch each other. */
    private static List<List<PdfRuling>> connected(List<PdfRuling> rulings) {
        var groups = new ArrayList<List<PdfRuling>>();
        var left = new ArrayList<>(rulings);
        while (!left.isEmpty()) {
            var group = new ArrayList<PdfRuling>();
            var next = new ArrayDeque<PdfRuling>();
            next.add(left.removeLast());
            while (!next.isEmpty()) {
                var line = next.remove();
                group.add(line);
                var touching = left.stream()
                        .filter(other -> line.touches(other, TOUCHING))
                        .toList();
                left.removeAll(new java.util.HashSet<>(touching));
                next.addAll(touching);
            }
            groups.add(group);
        }
        return groups;
    }
}
