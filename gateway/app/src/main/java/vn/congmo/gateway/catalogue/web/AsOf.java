package vn.congmo.gateway.catalogue.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.web.paging.Parameters;

/**
 * The day for which states are computed.
 *
 * @param since when the answer for it began to hold: the day's first moment where the day is today, the epoch where the
 *     request names the day and so the answer does not change by itself
 */
public record AsOf(LocalDate day, Instant since) {

    /** The day that {@code as-of} names, or else today. */
    public static AsOf of(ServerWebExchange exchange, Clock clock) {
        Optional<LocalDate> named =
                Parameters.of(exchange.getRequest().getQueryParams()).findDay("as-of");
        LocalDate today = LocalDate.now(clock);
        return named.map(day -> new AsOf(day, Instant.EPOCH))
                .orElseGet(() ->
                        new AsOf(today, today.atStartOfDay(clock.getZone()).toInstant()));
    }
}
