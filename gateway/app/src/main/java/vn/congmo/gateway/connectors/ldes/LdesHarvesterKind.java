package vn.congmo.gateway.connectors.ldes;

import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.HarvesterKind;
import vn.congmo.gateway.connectors.harvest.HarvestOptions;

/** {@code kind: ldes}. */
@Component
class LdesHarvesterKind implements HarvesterKind {

    @Override
    public String kind() {
        return "ldes";
    }

    @Override
    public Harvester open(Connection connection) {
        HarvestOptions.of(connection);
        return new LdesHarvester(connection);
    }
}
