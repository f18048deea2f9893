package vn.congmo.gateway.catalogue.dcat;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Names damaged datasets, and leaves the reasons to the log; the gateway stays up, for it serves all the others and no restart mends a file. */
@Component("datasets")
class DescriptionHealth implements HealthIndicator {

    private final DamagedDatasets damaged;

    DescriptionHealth(DamagedDatasets damaged) {
        this.damaged = damaged;
    }

    @Override
    public Health health() {
        List<String> names = damaged.all().keySet().stream()
                .map(version -> version.dataset().slug() + "/version/" + version.number())
                .sorted()
                .toList();
        return Health.up().withDetail("damaged", names).build();
    }
}
