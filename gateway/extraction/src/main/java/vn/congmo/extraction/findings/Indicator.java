package vn.congmo.extraction.findings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measurable target or a result already reached.
 *
 * @param comparator null where the index is named without a figure
 * @param value lower bound of a range, N of "top N", else the figure
 * @param valueMax upper bound of a range
 * @param unit "%", "rank" or the noun that is counted
 * @param base denominator in words, e.g. {@code GRDP}
 * @param period year or ISO 8601 repetition that the figure is for
 * @param task id of the task that states it
 */
public record Indicator(
        String name,
        @Nullable Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        @Nullable String base,
        @Nullable String period,
        Nature nature,
        @Nullable String task,
        Evidence evidence) {

    /** The same figure under another name. */
    public Indicator named(String other) {
        return new Indicator(other, comparator, value, valueMax, unit, base, period, nature, task, evidence);
    }

    /** How the value binds. */
    public enum Comparator {
        AT_LEAST(">="),
        ABOVE(">"),
        AT_MOST("<="),
        BELOW("<"),
        EXACTLY("="),
        RANGE("range"),
        TOP("top"),
        UP("up"),
        DOWN("down");

        private final String code;

        Comparator(String code) {
            this.code = code;
        }

        /** The sign or word in JSON and code lists. */
        public String code() {
            return code;
        }
    }

    /** Wanted or already reached. */
    public enum Nature {
        TARGET,
        ACTUAL;

        /** The word in JSON and code lists. */
        public String code() {
            return Codes.of(this);
        }
    }
}
