package vn.congmo.gateway.feeds.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.congmo.gateway.feeds.oai.OaiFault.Code;

/** Times of the protocol (section 3.3): UTC, in days or whole seconds. */
final class Datestamp {

    private Datestamp() {}

    static String write(Instant time) {
        return whole(time).toString();
    }

    static Instant whole(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The first second of what {@code from} names. */
    static Instant from(String text) {
        return isDay(text) ? day(text).atStartOfDay().toInstant(ZoneOffset.UTC) : second(text);
    }

    /** The last second of what {@code until} names. */
    static Instant until(String text) {
        return isDay(text)
                ? day(text).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1)
                : second(text);
    }

    static void checkRange(Optional<String> from, Optional<String> until) {
        if (from.isPresent() && until.isPresent()) {
            if (isDay(from.get()) != isDay(until.get())) {
                throw new OaiFault(Code.badArgument, "from and until need the same granularity");
            }
            if (from(from.get()).isAfter(until(until.get()))) {
                throw new OaiFault(Code.badArgument, "from is later than until");
            }
        }
    }

    private static boolean isDay(String text) {
        return text.length() == 10;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw bad(text);
        }
    }

    private static Instant second(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
            throw bad(text);
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw bad(text);
        }
    }

    private static OaiFault bad(String text) {
        return new OaiFault(Code.badArgument, "Not a date as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ: " + text);
    }
}
