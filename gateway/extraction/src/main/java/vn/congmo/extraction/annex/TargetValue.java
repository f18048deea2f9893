package vn.congmo.extraction.annex;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.indicator.Figure;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * The figure of a cell: "≥ 30", "trên 50%", "5 - 7", "từ 3% trở lên", "Top 10".
 *
 * @param valueMax upper bound of a range
 * @param unit the unit printed in the cell itself, else null
 */
record TargetValue(
        Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit) {
    private static final Phrase AT_LEAST = Phrase.of("(≥|> =|ít nhất|tối thiểu|từ|không dưới|không thấp hơn)");
    private static final Phrase AT_MOST = Phrase.of("(≤|< =|không quá|tối đa|không vượt quá)");
    private static final Phrase ABOVE = Phrase.of("(>|trên|hơn|vượt)");
    private static final Phrase BELOW = Phrase.of("(<|dưới|thấp hơn)");
    private static final Phrase TOP = Phrase.of("(top|tốp|nhóm|trong nhóm|thuộc nhóm|trong top)");
    private static final Phrase UPWARDS = Phrase.of("[%] trở lên");
    private static final Phrase RANGE = Phrase.of("[%] (-|–|đến)");
    private static final int REACH = 4;

    /** The value that a cell holds, or null if it holds words. */
    static @Nullable TargetValue of(Passage words) {
        for (int at = 0; at < Math.min(REACH, words.size()); at++) {
            var figure = Figure.at(words, at);
            if (figure != null) {
                return of(words, at, figure);
            }
        }
        return null;
    }

    private static @Nullable TargetValue of(Passage words, int at, Figure figure) {
        if (words.is(figure.to(), "/")) {
            return null;
        }
        var range = RANGE.at(words, figure.to());
        var upper = range == null ? null : Figure.at(words, range.to());
        int end = upper == null ? figure.to() : upper.to();
        if (upper != null) {
            return new TargetValue(Comparator.RANGE, figure.value(), upper.value(), percent(words, end));
        }
        var comparator = comparator(words, at, end);
        return new TargetValue(
                comparator, figure.value(), null, comparator == Comparator.TOP ? "rank" : percent(words, end));
    }

    private static @Nullable String percent(Passage words, int at) {
        return words.is(at, "%") ? "%" : null;
    }

    private static Comparator comparator(Passage words, int at, int end) {
        if (ends(AT_LEAST, words, at) || UPWARDS.at(words, end) != null) {
            return Comparator.AT_LEAST;
        }
        if (ends(AT_MOST, words, at)) {
            return Comparator.AT_MOST;
        }
        if (ends(TOP, words, at)) {
            return Comparator.TOP;
        }
        return ends(ABOVE, words, at)
                ? Comparator.ABOVE
                : ends(BELOW, words, at) ? Comparator.BELOW : Comparator.EXACTLY;
    }

    /** Whether a phrase ends right before the figure. */
    private static boolean ends(Phrase phrase, Passage words, int figure) {
        return phrase.endingAt(words, figure, 0) != null;
    }
}
