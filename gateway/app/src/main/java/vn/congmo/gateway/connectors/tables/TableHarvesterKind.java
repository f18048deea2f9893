package vn.congmo.gateway.connectors.tables;

import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.HarvesterKind;

/** {@code kind: table-harvest}. */
@Component
class TableHarvesterKind implements HarvesterKind {

    @Override
    public String kind() {
        return "table-harvest";
    }

    @Override
    public Harvester open(Connection connection) {
        return new TableHarvester(connection, TableOptions.of(connection));
    }
}
