package vn.congmo.extraction.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * A figure or a range of figures.
 *
 * @param to index after its last token, behind "%" where there is one
 * @param value lower bound
 * @param valueMax upper bound of a range
 * @param percent whether "%" or "phần trăm" follows
 */
record Quantity(int to, BigDecimal value, @Nullable BigDecimal valueMax, boolean percent) {
    private static final Phrase RANGE = Phrase.of("(-|–|đến|tới)");
    private static final Phrase PERCENT = Phrase.of("(%|phần trăm)");

    /** The quantity that starts exactly here, or null. */
    static @Nullable Quantity at(Passage passage, int at) {
        var lower = Figure.at(passage, at);
        if (lower == null) {
            return null;
        }
        var first = PERCENT.at(passage, lower.to());
        int sign = first == null ? lower.to() : first.to();
        var upper = upper(passage, sign);
        if (upper == null) {
            return new Quantity(sign, lower.value(), null, first != null);
        }
        var second = PERCENT.at(passage, upper.to());
        boolean ordered = upper.value().compareTo(lower.value()) > 0 && (first == null || second != null);
        return ordered
                ? new Quantity(second == null ? upper.to() : second.to(), lower.value(), upper.value(), second != null)
                : new Quantity(sign, lower.value(), null, first != null);
    }

    /** The second figure of "8 - 10%" or "8% đến 10%". */
    private static @Nullable Figure upper(Passage passage, int sign) {
        var range = RANGE.at(passage, sign);
        return range == null ? null : Figure.at(passage, range.to());
    }
}
