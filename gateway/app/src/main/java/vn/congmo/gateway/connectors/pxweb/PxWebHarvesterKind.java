package vn.congmo.gateway.connectors.pxweb;

import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.HarvesterKind;
import vn.congmo.gateway.connectors.harvest.HarvestOptions;

/** {@code kind: pxweb}. */
@Component
class PxWebHarvesterKind implements HarvesterKind {

    @Override
    public String kind() {
        return "pxweb";
    }

    @Override
    public Harvester open(Connection connection) {
        HarvestOptions.of(connection);
        return new PxWebHarvester(connection);
    }
}
