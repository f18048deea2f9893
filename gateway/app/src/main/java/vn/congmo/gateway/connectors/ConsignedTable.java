package vn.congmo.gateway.connectors;

import java.util.function.Consumer;
import vn.congmo.gateway.catalogue.TableRow;

/** A table whose rows can be told one by one; equal ones have equal rows. */
public interface ConsignedTable {

    /** Its name in the dataset. */
    String name();

    /** How many rows it has. */
    long count();

    /** Shows every row, in the order of the table. */
    void forEach(Consumer<TableRow> reader);
}
