package vn.congmo.csvw.table;

import java.io.IOException;
import java.io.InputStream;
import vn.congmo.csvw.metadata.Table;

/** Where the bytes of tables come from; may be asked several times for one table, each time from its start. */
@FunctionalInterface
public interface TableSource {

    /**
     * Opens a table's bytes; the caller closes them.
     *
     * @throws IOException where there are none, such as {@link java.nio.file.NoSuchFileException}
     */
    InputStream open(Table table) throws IOException;
}
