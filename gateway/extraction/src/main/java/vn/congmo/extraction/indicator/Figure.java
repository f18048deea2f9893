package vn.congmo.extraction.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;

/**
 * A printed number: "1,5" is one and a half, "55.000" fifty-five thousand.
 *
 * @param to index after its last token
 */
public record Figure(int to, BigDecimal value) {

    /** The number that starts exactly here, or null. */
    public static @Nullable Figure at(Passage passage, int at) {
        if (at >= passage.size() || !passage.token(at).isNumber() || isInside(passage, at)) {
            return null;
        }
        var digits = new StringBuilder(passage.token(at).text());
        int to = at + 1;
        while (isGroup(passage, to)) {
            digits.append(passage.token(to + 1).text());
            to += 2;
        }
        if (passage.is(to, ",") && isGlued(passage, to)) {
            digits.append('.').append(passage.token(to + 1).text());
            to += 2;
        }
        return new Figure(to, new BigDecimal(digits.toString()));
    }

    private static boolean isInside(Passage passage, int at) {
        return passage.token(at).glued()
                && at > 0
                && (passage.is(at - 1, ",") || passage.is(at - 1, "/") || passage.is(at - 1, "."));
    }

    private static boolean isGroup(Passage passage, int dot) {
        return passage.is(dot, ".")
                && isGlued(passage, dot)
                && passage.token(dot + 1).text().length() == 3;
    }

    private static boolean isGlued(Passage passage, int sign) {
        return sign + 1 < passage.size()
                && passage.token(sign).glued()
                && passage.token(sign + 1).glued()
                && passage.token(sign + 1).isNumber();
    }
}
