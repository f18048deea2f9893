package vn.congmo.gateway.connectors.ckanin;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.HarvesterKind;
import vn.congmo.gateway.connectors.harvest.HarvestOptions;

/** {@code kind: ckan-harvest}. */
@Component
class CkanHarvesterKind implements HarvesterKind {

    private final Clock clock;

    CkanHarvesterKind(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ckan-harvest";
    }

    @Override
    public Harvester open(Connection connection) {
        HarvestOptions.of(connection);
        return new CkanHarvester(connection, clock);
    }
}
