package vn.congmo.extraction.outline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document: letterhead, title and Kính gửi, row by row; rows of two columns are parted.
 *
 * @param cells what stands there, in the order of the text
 */
public record Head(List<Cell> cells) {
    public Head {
        cells = List.copyOf(cells);
    }

    /** A row or half a row, and what it says. */
    public record Cell(HeadPart part, Row row) {}

    /** The rows of one part, in their order; empty if it is missing. */
    public List<Row> rows(HeadPart part) {
        return cells.stream().filter(cell -> cell.part() == part).map(Cell::row).toList();
    }

    /** All rows. */
    public List<Row> rows() {
        return cells.stream().map(Cell::row).toList();
    }

    /** The rows that say something of the document: without lines, marks and stamps. */
    List<Row> words() {
        return cells.stream()
                .filter(cell -> cell.part() != HeadPart.OTHER || HeadTitle.isBracketed(cell.row()))
                .map(Cell::row)
                .toList();
    }

    /** Code of the document type that the title is, or null. */
    public @Nullable String type() {
        return cells.stream()
                .filter(cell -> cell.part() == HeadPart.TITLE)
                .map(cell -> HeadWords.title(cell.row()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether it has such a part. */
    public boolean has(HeadPart part) {
        return cells.stream().anyMatch(cell -> cell.part() == part);
    }
}
