package vn.congmo.gateway.feeds.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.ProvinceTime;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.QueryParameter;

/**
 * The changes that somebody has not seen yet: those after a number, or from a moment on. A number that the log has not
 * reached is refused, since whoever saw it saw another log.
 */
final class Since {

    private static final QueryParameter PARAMETER = new QueryParameter(
            "since",
            new LocalizedText(
                    "Số của thay đổi cuối cùng đã biết (lấy các thay đổi sau đó), hoặc thời điểm ISO 8601 (từ lúc đó)",
                    "Number of the last change known (gives those after it), or an ISO 8601 time (from then on)"),
            List.of(),
            "0");

    private Since() {}

    static Filter<Change> filter() {
        return new Filter<>(PARAMETER, Since::condition);
    }

    private static Predicate<Change> condition(String value, List<Change> changes) {
        if (value.matches("[0-9]{1,18}")) {
            return after(Long.parseLong(value), changes);
        }
        Instant from = time(value)
                .orElseThrow(() -> PARAMETER.refuse(
                        value, "0, 1, 2 …, YYYY-MM-DD, 2026-01-31T08:00:00Z, 2026-01-31T15:00:00+07:00"));
        return change -> !change.time().isBefore(from);
    }

    private static Predicate<Change> after(long number, List<Change> changes) {
        if (number > changes.size()) {
            throw PARAMETER.refuse("" + number, "0–" + changes.size());
        }
        return change -> change.number() > number;
    }

    private static Optional<Instant> time(String value) {
        try {
            return Optional.of(
                    value.length() == 10
                            ? LocalDate.parse(value)
                                    .atStartOfDay(ProvinceTime.ZONE)
                                    .toInstant()
                            : OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
