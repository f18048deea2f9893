package vn.congmo.gateway.connectors.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What operators watch: how many datasets of a connector are not in step, and for how long. */
@Component
class ConnectorMeters implements MeterBinder {

    private static final String CONNECTOR = "connector";

    private final Connectors connectors;

    ConnectorMeters(Connectors connectors) {
        this.connectors = connectors;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        connectors.byName().forEach((name, connector) -> {
            Gauge.builder("congmo.connector.behind", connector, each -> each.status()
                            .behind())
                    .description("Datasets that the partner does not hold as published")
                    .tag(CONNECTOR, name.slug())
                    .register(registry);
            Gauge.builder("congmo.connector.lag", connector, each -> each.status()
                            .lag()
                            .toSeconds())
                    .description("Longest time for which something published is not at the partner")
                    .baseUnit("seconds")
                    .tag(CONNECTOR, name.slug())
                    .register(registry);
            Gauge.builder("congmo.connector.attention", connector, ConnectorMeters::attention)
                    .description("1 where a person has to look")
                    .tag(CONNECTOR, name.slug())
                    .register(registry);
        });
    }

    private static double attention(Connector connector) {
        return connector.status().health() == ConnectorStatus.Health.NEEDS_ATTENTION ? 1 : 0;
    }
}
