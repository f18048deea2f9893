package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congmo.extraction.text.NormalisedText;

/** A sheet with every place filled: merged cells stand in all the places they cover. */
final class Grid {
    private final Cell[][] cells;
    private final PlacedCell[][] placed;

    private Grid(Cell[][] cells, PlacedCell[][] placed) {
        this.cells = cells;
        this.placed = placed;
    }

    static Grid of(NormalisedText document, Sheet sheet) {
        var empty = Cell.of(document, List.of());
        var nowhere = new PlacedCell(0, 0, 1, 1, List.of());
        var cells = new Cell[sheet.rows()][sheet.columns()];
        var placed = new PlacedCell[sheet.rows()][sheet.columns()];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, empty));
        Arrays.stream(placed).forEach(row -> Arrays.fill(row, nowhere));
        var grid = new Grid(cells, placed);
        sheet.cells().forEach(cell -> grid.put(cell, Cell.of(document, cell.lines())));
        return grid;
    }

    private void put(PlacedCell place, Cell cell) {
        for (int row = place.row(); row <= place.lastRow(); row++) {
            for (int column = place.column(); column <= place.lastColumn(); column++) {
                boolean first = row == place.row() && column == place.column();
                cells[row][column] = first ? cell : cell.again();
                placed[row][column] = place;
            }
        }
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return cells.length == 0 ? 0 : cells[0].length;
    }

    Cell at(int row, int column) {
        return cells[row][column];
    }

    PlacedCell placeAt(int row, int column) {
        return placed[row][column];
    }

    List<Cell> row(int row) {
        return List.of(cells[row]);
    }

    /** The cells of a row that are written in, each once however many columns it covers. */
    List<Cell> written(int row) {
        var written = new ArrayList<Cell>();
        for (int column = 0; column < columns(); column++) {
            boolean starts = column == 0 || !placed[row][column - 1].equals(placed[row][column]);
            if (starts && !cells[row][column].isEmpty()) {
                written.add(cells[row][column]);
            }
        }
        return written;
    }
}
