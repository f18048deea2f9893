package vn.congmo.gateway.catalogue.dcat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Names damaged datasets; the gateway stays up, for it serves all the others and no restart mends a file. */
@Component("datasets")
class DescriptionHealth implements HealthIndicator {

    private final DamagedDatasets damaged;

    DescriptionHealth(DamagedDatasets damaged) {
        this.damaged = damaged;
    }

    @Override
    public Health health() {
        SortedMap<String, String> faults = new TreeMap<>();
        damaged.all().forEach((dataset, reason) -> faults.put(dataset.slug(), reason));
        return Health.up().withDetail("damaged", faults).build();
    }
}
