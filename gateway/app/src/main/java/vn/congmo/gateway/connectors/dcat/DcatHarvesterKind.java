package vn.congmo.gateway.connectors.dcat;

import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.HarvesterKind;
import vn.congmo.gateway.connectors.harvest.HarvestOptions;

/** {@code kind: dcat-harvest}. */
@Component
class DcatHarvesterKind implements HarvesterKind {

    @Override
    public String kind() {
        return "dcat-harvest";
    }

    @Override
    public Harvester open(Connection connection) {
        HarvestOptions.of(connection);
        return new DcatHarvester(connection);
    }
}
