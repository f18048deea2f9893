package vn.congmo.gateway.catalogue.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How old a version may be by its declared frequency (EU frequency list). */
final class Freshness {

    private static final int A_YEAR = 366;
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("CONT", 1),
            Map.entry("UPDATE_CONT", 1),
            Map.entry("HOURLY", 1),
            Map.entry("DAILY_2", 1),
            Map.entry("DAILY", 1),
            Map.entry("WEEKLY_3", 3),
            Map.entry("WEEKLY_2", 4),
            Map.entry("WEEKLY", 7),
            Map.entry("BIWEEKLY", 14),
            Map.entry("MONTHLY_3", 11),
            Map.entry("MONTHLY_2", 16),
            Map.entry("MONTHLY", 31),
            Map.entry("BIMONTHLY", 62),
            Map.entry("QUARTERLY", 92),
            Map.entry("ANNUAL_3", 123),
            Map.entry("ANNUAL_2", 184),
            Map.entry("ANNUAL", A_YEAR),
            Map.entry("BIENNIAL", 731),
            Map.entry("TRIENNIAL", 1096),
            Map.entry("QUINQUENNIAL", 1827),
            Map.entry("DECENNIAL", 3653));

    private Freshness() {}

    static DimensionScore of(Instant issued, Optional<String> frequency, Instant now) {
        int allowed =
                frequency.map(iri -> iri.replaceFirst(".*/", "")).map(DAYS::get).orElse(A_YEAR);
        long age = Math.max(0, Duration.between(issued, now).toDays());
        return age <= allowed
                ? new DimensionScore(Dimension.LIVE, 1, 1)
                : new DimensionScore(Dimension.LIVE, allowed, age);
    }
}
