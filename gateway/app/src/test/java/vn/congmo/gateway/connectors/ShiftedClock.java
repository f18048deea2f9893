package vn.congmo.gateway.connectors;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.congmo.gateway.core.ProvinceTime;

/** A clock that stands still until a test moves it. */
public final class ShiftedClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T01:00:00Z");

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ProvinceTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Vietnam's only");
    }
}
