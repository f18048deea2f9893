package vn.congmo.gateway.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ContentStore;

/**
 * An empty DuckDB in memory that reads the published files and writes into a folder of its own; everything else outside
 * itself is closed to it, and nothing that it executes can open it again. Opened at the first question, as its native
 * library takes its time.
 *
 * @see <a href="https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview">Securing DuckDB</a>
 */
@Component
class Database implements DisposableBean {

    private final RowSettings settings;
    private final ContentStore files;
    private final Path work;
    private @Nullable DuckDBConnection root;

    Database(RowSettings settings, ContentStore files, DataDirectory data) {
        this.settings = settings;
        this.files = files;
        this.work = data.resolve("temporary").resolve("rows").toAbsolutePath();
    }

    /** Where it may write. */
    Path work() {
        return work;
    }

    /** A connection of its own for each question. */
    synchronized Connection connect() throws SQLException {
        DuckDBConnection open = root;
        if (open == null) {
            open = open();
            root = open;
        }
        return open.duplicate();
    }

    @Override
    public synchronized void destroy() throws SQLException {
        if (root != null) {
            root.close();
        }
    }

    private DuckDBConnection open() throws SQLException {
        makeFolder();
        Connection opened = DriverManager.getConnection("jdbc:duckdb:", properties());
        try (Statement statement = opened.createStatement()) {
            statement.execute("SET allowed_directories = [" + literal(files.folder()) + ", " + literal(work) + "]");
            for (String closing : List.of(
                    "SET allow_community_extensions = false",
                    "SET parquet_metadata_cache = true",
                    "SET enable_external_access = false",
                    "SET lock_configuration = true")) {
                statement.execute(closing);
            }
        }
        return (DuckDBConnection) opened;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("threads", "" + settings.threads());
        properties.setProperty("memory_limit", settings.memory().toMegabytes() + "MiB");
        properties.setProperty("max_temp_directory_size", settings.disk().toMegabytes() + "MiB");
        properties.setProperty("temp_directory", work.toString());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("jdbc_stream_results", "true");
        return properties;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String literal(Path folder) {
        return "'" + folder.toAbsolutePath().toString().replace("'", "''") + "/'";
    }
}
