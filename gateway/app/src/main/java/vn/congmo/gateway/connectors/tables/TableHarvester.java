package vn.congmo.gateway.connectors.tables;

import java.util.Optional;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.Harvester;

/** Looks at every file that is named; a file that another one's metadata covers is no record of its own. */
final class TableHarvester implements Harvester {

    private final Connection connection;
    private final TableOptions options;

    TableHarvester(Connection connection, TableOptions options) {
        this.connection = connection;
        this.options = options;
    }

    @Override
    public String harvest(Optional<String> cursor, Harvest harvest) {
        TableCursor before = TableCursor.parse(cursor, options.fingerprint());
        TableCursor after = TableCursor.start(options.fingerprint());
        for (String address : options.addresses()) {
            if (after.findResponse(address).isEmpty()) {
                after = after.with(address, TableVisit.of(connection, options, address, before, harvest));
            }
        }
        harvest.complete();
        return after.text();
    }
}
