package vn.congmo.gateway.forms;

import java.io.IOException;
import java.nio.file.Path;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;

/** A format that the rows of a table are handed out in; without state, safe in any thread. */
public interface TableFormat {

    /** What a file's name has after the table's, for example {@code xlsx}. */
    String extension();

    /** Its media type, with the charset where it is text. */
    String mediaType();

    /**
     * Begins a file.
     *
     * @param table with its columns settled by the header
     * @param group the dataset that it is part of
     * @param file  to be created; the writer may use names beside it that begin with its name
     * @throws IOException when the disk does not take it
     * @throws UnfitException when the table cannot be told in this format
     */
    RowWriter open(Table table, TableGroup group, Path file) throws IOException;
}
