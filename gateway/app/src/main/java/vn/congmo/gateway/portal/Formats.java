package vn.congmo.gateway.portal;

import java.text.Collator;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import vn.congmo.gateway.core.ProvinceTime;

/** How dates and sizes are written for people. */
final class Formats {

    /** Vietnamese dictionary order: a ă â b c d đ. */
    static final Comparator<String> VIETNAMESE = vietnamese();

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProvinceTime.ZONE);

    private Formats() {}

    private static Comparator<String> vietnamese() {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        return (left, right) -> ((Collator) collator.clone()).compare(left, right);
    }

    /** A moment in Vietnam's time, to the minute. */
    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code 2026-04-22} as {@code 22/04/2026}, {@code 2026-04} as {@code 04/2026}; anything else as it is. */
    static String date(String iso) {
        String[] parts = iso.split("-", -1);
        return switch (parts.length) {
            case 2 -> parts[1].startsWith("Q") ? iso : parts[1] + "/" + parts[0];
            case 3 -> parts[2] + "/" + parts[1] + "/" + parts[0];
            default -> iso;
        };
    }

    /** A size in bytes to three digits, with the decimal sign of the language. */
    static String size(long bytes, Locale locale) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(locale, "%.1f kB", bytes / 1e3)
                : String.format(locale, "%.1f MB", bytes / 1e6);
    }
}
