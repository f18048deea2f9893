package vn.congmo.csvw.json;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.congmo.csvw.metadata.InitialContext;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.CellUrls;
import vn.congmo.csvw.table.Row;

/** A column whose output is not suppressed; its name in JSON is worked out once where it is the same in every row. */
final class ShownColumn {

    private final int index;
    private final CellUrls urls;
    private final Optional<String> name;

    /**
     * A column.
     *
     * @param index place of its cell in every row
     */
    ShownColumn(int index, CellUrls urls) {
        this.index = index;
        this.urls = urls;
        boolean isNamed = urls.column().propertyUrl().isPresent();
        this.name = isNamed ? urls.constantProperty().map(InitialContext::compact) : Optional.of(decodedName());
    }

    /** What the cell of a row says. */
    Statement of(Row row) {
        Cell cell = row.cells().get(index);
        return new Statement(urls.about(row), name(row), urls.value(row, cell), cell);
    }

    private String name(Row row) {
        return name.isPresent()
                ? name.get()
                : urls.property(row).map(InitialContext::compact).orElseGet(this::decodedName);
    }

    private String decodedName() {
        String encoded = urls.column().name();
        return encoded.indexOf('%') < 0
                ? encoded
                : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /**
     * A cell with its URLs.
     *
     * @param about what it speaks of, empty for the row itself
     * @param name the member of the object
     * @param value what it points to, empty where it holds literals or nothing
     */
    record Statement(Optional<String> about, String name, Optional<String> value, Cell cell) {}
}
