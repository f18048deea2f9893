package vn.congmo.gateway.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Parquet file of a published table.
 *
 * @param rows how many it has
 */
record TableFile(Path path, List<TableColumn> columns, long rows) {

    TableFile {
        columns = List.copyOf(columns);
    }

    /** The column of this name, the row number among them. */
    TableColumn get(String name) {
        return Stream.concat(columns.stream(), Stream.of(TableColumn.NUMBER))
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RowErrors.unknownColumn(
                        name,
                        Stream.concat(columns.stream().map(TableColumn::name), Stream.of(RowColumn.ID))
                                .toList()));
    }

    /** The columns of these names. */
    List<TableColumn> list(List<String> names) {
        return names.stream().map(this::get).toList();
    }

    /** What to read from. */
    SqlText source() {
        return new SqlText().add("read_parquet(").bind(path.toString()).add(")");
    }
}
