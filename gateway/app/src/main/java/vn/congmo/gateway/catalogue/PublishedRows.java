package vn.congmo.gateway.catalogue;

import java.util.List;
import java.util.function.Consumer;

/** The rows of published tables; a version's rows are read once and kept while it is current. */
public interface PublishedRows {

    /**
     * All rows of a table, in the order of the file.
     *
     * @throws java.util.NoSuchElementException when the version has no such table
     */
    List<TableRow> list(DatasetVersion version, String table);

    /**
     * Shows every row of a table of any size, in the order of the file; keeps none.
     *
     * @throws java.util.NoSuchElementException when the version has no such table
     */
    void forEach(DatasetVersion version, String table, Consumer<TableRow> reader);
}
