package vn.congmo.gateway.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Counts wrong secrets by address. Who fails too often is told to wait, and is no longer written down one by one, so
 * that nobody fills the audit log. A right secret always opens: an address may be the one proxy of a whole ministry, and
 * 256 random bits are not found by trying.
 */
@Component
class Brake {

    static final int FAILURES = 10;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    Brake(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more failure and tells whether the address has gone too far. */
    boolean pull(String address) {
        Instant now = Instant.now(clock);
        if (windows.size() >= MOST_ADDRESSES) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        if (windows.size() >= MOST_ADDRESSES && !windows.containsKey(address)) {
            return true;
        }
        return windows.merge(address, new Window(now, 1), (known, fresh) -> known.isOver(now) ? fresh : known.more())
                        .failures()
                > FAILURES;
    }

    /** Where a request comes from. */
    static String address(ServerHttpRequest request) {
        var remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }

    private record Window(Instant start, int failures) {

        boolean isOver(Instant now) {
            return start.plus(WINDOW).isBefore(now);
        }

        Window more() {
            return new Window(start, failures + 1);
        }
    }
}
