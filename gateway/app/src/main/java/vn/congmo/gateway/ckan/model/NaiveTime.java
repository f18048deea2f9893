package vn.congmo.gateway.ckan.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Moments as CKAN writes them: UTC without saying so, to the microsecond; harvesters compare them as text. */
public final class NaiveTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private NaiveTime() {}

    /** For example {@code 2026-08-01T00:00:00.000000}. */
    public static String of(Instant moment) {
        return FORM.format(moment);
    }

    /** Reads a moment with or without a zone, or a day, which begins at midnight. */
    public static Optional<Instant> find(String text) {
        try {
            if (text.endsWith("Z")) {
                return Optional.of(Instant.parse(text));
            }
            String whole = text.length() == "2026-08-01".length() ? text + "T00:00:00" : text;
            return Optional.of(LocalDateTime.parse(whole).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
