package vn.congmo.gateway.connectors.edxml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.core.ProvinceTime;

/** Days and times as senders write them: {@code 2026/04/22} by the standard, and other ways by habit. */
final class EdxmlDates {

    private static final DateTimeFormatter TIME = format("uuuu/MM/dd HH:mm:ss");
    private static final List<DateTimeFormatter> DAYS =
            List.of(format("uuuu/M/d"), format("uuuu-M-d"), format("d/M/uuuu"));
    private static final List<DateTimeFormatter> TIMES = List.of(TIME, format("uuuu-MM-dd HH:mm:ss"));

    private EdxmlDates() {}

    /** As the standard writes a moment, in Vietnam's time. */
    static String written(Instant moment) {
        return TIME.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** A day as ISO 8601 where it can be read as one; what cannot stays as written. */
    static String day(String written) {
        return DAYS.stream()
                .flatMap(format -> parse(written, format).stream())
                .findFirst()
                .or(() -> findMoment(written).map(ProvinceTime::day))
                .map(LocalDate::toString)
                .orElse(written);
    }

    /** A moment; without an offset it is Vietnam's time. */
    static Optional<Instant> findMoment(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            return TIMES.stream()
                    .flatMap(format -> parseTime(written, format).stream())
                    .findFirst();
        }
    }

    private static Optional<LocalDate> parse(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> parseTime(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(written, format)
                    .atZone(ProvinceTime.ZONE)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
