package vn.congmo.gateway.catalogue.web;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.FirstPublication;

/** Part of readiness: no reader is to be sent here before there is something to read. */
@Component("published")
class FirstPublicationHealth implements HealthIndicator {

    private final FirstPublication first;

    FirstPublicationHealth(FirstPublication first) {
        this.first = first;
    }

    @Override
    public Health health() {
        FirstPublication.State state = first.state();
        Health.Builder health = state == FirstPublication.State.OVER ? Health.up() : Health.outOfService();
        return health.withDetail("state", state).build();
    }
}
