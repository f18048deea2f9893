package vn.congmo.gateway.connectors.delivery;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.PartnerFault;

/** How long a partner that failed is left alone: longer each time, never quite as long as the others are. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration DENIED = Duration.ofHours(6);
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final double JITTER = 0.25;
    private static final int ENOUGH_DOUBLINGS = 20;
    private static final int FAILURES_IN_A_ROW = 3;

    private static final IntervalFunction INTERVALS =
            IntervalFunction.ofExponentialRandomBackoff(FIRST, 2, JITTER, LONGEST);

    private Backoff() {}

    /**
     * When the next try is; never where the same would be refused again.
     *
     * @param tries failures in a row, the last one included
     */
    static Optional<Instant> next(PartnerFault fault, int tries, Instant now) {
        return switch (fault.kind()) {
            case REFUSED -> Optional.empty();
            case DENIED -> Optional.of(now.plus(DENIED));
            case AWAY, UNCERTAIN -> Optional.of(now.plus(wait(fault, tries)));
        };
    }

    /** Opens after three failures in a row; then one call tries whether the partner is back. */
    static CircuitBreaker breaker(ConnectorName connector, Clock clock) {
        return CircuitBreaker.of(
                connector.slug(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(FAILURES_IN_A_ROW)
                        .minimumNumberOfCalls(FAILURES_IN_A_ROW)
                        .failureRateThreshold(100)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitIntervalFunctionInOpenState(INTERVALS)
                        .clock(clock)
                        .currentTimestampFunction(Clock::millis, TimeUnit.MILLISECONDS)
                        .build());
    }

    private static Duration wait(PartnerFault fault, int tries) {
        Duration own = Duration.ofMillis(INTERVALS.apply(Math.clamp(tries, 1, ENOUGH_DOUBLINGS)));
        Duration asked = fault.retryAfter().orElse(Duration.ZERO);
        Duration longer = own.compareTo(asked) > 0 ? own : asked;
        return longer.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : longer;
    }
}
