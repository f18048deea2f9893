package vn.congmo.extraction.doubt;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Indicator;

/** One indicator with two values for the same period. */
final class TargetValueRule implements DoubtRule {

    @Override
    public Stream<Doubt> doubts(Findings findings) {
        return findings.indicators().stream().flatMap(indicator -> findings.indicators().stream()
                .filter(other -> contradict(indicator, other))
                .limit(1)
                .map(other -> doubt(indicator, other)));
    }

    private static boolean contradict(Indicator one, Indicator other) {
        return isSame(one, other) && (differ(one.value(), other.value()) || differ(one.valueMax(), other.valueMax()));
    }

    private static boolean isSame(Indicator one, Indicator other) {
        return fold(one.name()).equals(fold(other.name()))
                && one.comparator() == other.comparator()
                && one.nature() == other.nature()
                && Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.base(), other.base())
                && Objects.equals(one.period(), other.period());
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) != 0;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Doubt doubt(Indicator indicator, Indicator other) {
        return Doubt.conflict(
                indicator,
                "target-value",
                "Cùng chỉ tiêu, cùng kỳ còn có giá trị khác: “%s”"
                        .formatted(other.evidence().quote()),
                "The same indicator has another value for the period: “%s”"
                        .formatted(other.evidence().quote()));
    }
}
