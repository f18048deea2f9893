package vn.congmo.gateway.rows;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** Finds the files of published tables and what is in their columns. */
@Component
class Tables {

    private final ContentStore files;
    private final PublishedMetadata metadata;
    private final Questions questions;
    private final Map<Sha256, List<FileColumn>> known = new ConcurrentHashMap<>();

    Tables(ContentStore files, PublishedMetadata metadata, Questions questions) {
        this.files = files;
        this.metadata = metadata;
        this.questions = questions;
    }

    /**
     * The table of this name.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is none, or it cannot be queried
     */
    TableFile get(DatasetVersion version, String name) {
        PublishedTable table = version.findTable(name)
                .orElseThrow(() -> RowErrors.unknownTable(
                        name,
                        version.tables().stream().map(PublishedTable::name).toList()));
        Distribution parquet = table.forms().stream()
                .filter(file -> file.fileName().endsWith(".parquet"))
                .findFirst()
                .orElseThrow(() -> RowErrors.refuse(RowErrors.NOT_QUERYABLE));
        Path path = files.require(parquet.sha256()).toAbsolutePath();
        Optional<TableMetadata> described = metadata.getReadable(version).findTable(name);
        List<TableColumn> columns = columns(parquet.sha256(), path).stream()
                .map(column -> column.with(described.flatMap(words -> words.findColumn(column.name()))))
                .toList();
        return new TableFile(path, columns, table.rows());
    }

    private List<FileColumn> columns(Sha256 file, Path path) {
        List<FileColumn> columns = known.get(file);
        if (columns == null) {
            columns = questions.ask(session -> session.read(
                    new SqlText()
                            .add("DESCRIBE SELECT * FROM read_parquet(")
                            .bind(path.toString())
                            .add(")"),
                    Tables::columns));
            known.put(file, columns);
        }
        return columns;
    }

    private static List<FileColumn> columns(ResultSet rows) throws SQLException {
        List<FileColumn> columns = new ArrayList<>();
        while (rows.next()) {
            String type = rows.getString(2);
            boolean list = type.endsWith("[]");
            columns.add(new FileColumn(rows.getString(1), list ? type.substring(0, type.length() - 2) : type, list));
        }
        return columns;
    }

    /** A column as the file has it. */
    private record FileColumn(String name, String type, boolean list) {

        TableColumn with(Optional<TableMetadata.ColumnMetadata> words) {
            RowColumn described = words.map(known -> new RowColumn(
                            name,
                            kind(),
                            list,
                            known.title(),
                            known.description(),
                            known.datatype(),
                            known.required(),
                            known.separator()))
                    .orElseGet(() -> RowColumn.computed(name, kind(), new LocalizedText(name, name)));
            return TableColumn.of(described, type);
        }

        private RowKind kind() {
            return switch (type) {
                case "BIGINT", "HUGEINT" -> RowKind.INTEGER;
                case "DOUBLE", "FLOAT" -> RowKind.DOUBLE;
                case "BOOLEAN" -> RowKind.BOOLEAN;
                case "DATE" -> RowKind.DATE;
                case "TIME" -> RowKind.TIME;
                case "TIMESTAMP" -> RowKind.DATE_TIME;
                default -> type.endsWith(",0)") ? RowKind.INTEGER : number();
            };
        }

        private RowKind number() {
            return type.startsWith("DECIMAL") ? RowKind.DECIMAL : RowKind.TEXT;
        }
    }
}
