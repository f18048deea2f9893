package vn.congmo.gateway.connectors.delivery;

import java.util.function.Consumer;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.connectors.ConsignedTable;

/** A table of one of the province's own datasets. */
record OwnTable(PublishedRows rows, DatasetVersion version, PublishedTable table) implements ConsignedTable {

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public long count() {
        return table.rows();
    }

    @Override
    public void forEach(Consumer<TableRow> reader) {
        rows.forEach(version, table.name(), reader);
    }
}
