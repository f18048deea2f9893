package vn.congmo.gateway.forms.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.forms.RowWriter;

/** Gathers rows as text in a database on disk, which then writes them in the types that were found to hold them. */
final class ParquetRows implements RowWriter {

    private static final String MEMORY = "256MB";

    private final Path file;
    private final Path database;
    private final List<ParquetColumn> columns;
    private final Connection connection;
    private final DuckDBAppender appender;

    ParquetRows(Table table, Path file) throws IOException {
        this.file = file;
        this.database = file.resolveSibling(file.getFileName() + ".duckdb");
        this.columns =
                table.schema().realColumns().stream().map(ParquetColumn::new).toList();
        try {
            this.connection = DriverManager.getConnection("jdbc:duckdb:" + database, settings());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        this.appender = begin();
    }

    @Override
    public void write(Row row) {
        try {
            appender.beginRow();
            int at = 0;
            for (Cell cell : row.cells()) {
                if (!cell.column().virtual()) {
                    append(columns.get(at++), cell);
                }
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            appender.close();
            execute("COPY (SELECT " + each(ParquetColumn::typed) + " FROM staged) TO '"
                    + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION snappy)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        close();
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + ".wal"));
        }
    }

    /** Columns whose names differ only in case are one to SQL, and end here. */
    private DuckDBAppender begin() throws IOException {
        try {
            execute("CREATE TABLE staged (" + each(ParquetColumn::staged) + ")");
            return ((DuckDBConnection) connection).createAppender("main", "staged");
        } catch (SQLException e) {
            close();
            throw new IllegalStateException(e);
        }
    }

    private void append(ParquetColumn column, Cell cell) throws SQLException {
        List<String> texts = new ArrayList<>(cell.values().size());
        for (Value value : cell.values()) {
            column.see(value);
            texts.add(value.lexical());
        }
        if (column.isList()) {
            appender.append(texts);
        } else if (texts.isEmpty()) {
            appender.appendNull();
        } else {
            appender.append(texts.getFirst());
        }
    }

    private String each(Function<ParquetColumn, String> sql) {
        return columns.stream().map(sql).collect(Collectors.joining(", "));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One thread writes rows in their order; nothing is fetched or left in memory. */
    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", database + ".tmp");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }
}
