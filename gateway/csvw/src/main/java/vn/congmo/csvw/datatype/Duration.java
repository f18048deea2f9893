package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time: months, whose length varies, and seconds.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#duration">XML Schema Definition Language, part 2, 3.3.6</a>
 */
record Duration(long months, Seconds seconds) {

    private static final String DESIGNATORS = "YMDTHMS";
    private static final int TIME = 3;
    private static final int SECOND = 6;
    private static final int MOST_DIGITS = 10;
    private static final long[] FACTORS = {12, 1, 86_400, 0, 3_600, 60, 1};

    /** The months to whose starts durations are added to compare them, counted from the year 0. */
    private static final long[] REFERENCES = {1696 * 12 + 8, 1697 * 12 + 1, 1903 * 12 + 2, 1903 * 12 + 6};

    /** Whether a text is a duration of the given type, which may be one of those of two kinds of parts only. */
    static boolean isDuration(String text, Builtin base) {
        return switch (base) {
            case DAY_TIME_DURATION -> new Scan(text, 2, SECOND).run();
            case YEAR_MONTH_DURATION -> new Scan(text, 0, 1).run();
            default -> new Scan(text, 0, SECOND).run();
        };
    }

    /** A duration, null where it is too long (a part has more than ten digits) to be compared. */
    static @Nullable Duration of(String text) {
        Scan scan = new Scan(text, 0, SECOND);
        if (!scan.run() || scan.isTooLong) {
            return null;
        }
        int sign = text.charAt(0) == '-' ? -1 : 1;
        return new Duration(sign * scan.months, new Seconds(sign * scan.seconds, sign * scan.fraction));
    }

    /** As {@code compareTo}; {@link ValueOrder#INCOMPARABLE} where it depends on the months meant. */
    int compare(Duration other) {
        int order = compare(other, REFERENCES[0]);
        for (long reference : REFERENCES) {
            if (compare(other, reference) != order) {
                return ValueOrder.INCOMPARABLE;
            }
        }
        return order;
    }

    private int compare(Duration other, long reference) {
        return Integer.signum(from(reference).compareTo(other.from(reference)));
    }

    private Seconds from(long reference) {
        long month = reference + months;
        return seconds.plus(Seconds.atDay(Math.floorDiv(month, 12), (int) Math.floorMod(month, 12) + 1, 1));
    }

    /** One reading of a text, part by part. */
    private static final class Scan {

        private final String text;
        private final int last;
        private int next;
        private int at;
        private long months;
        private long seconds;
        private long fraction;
        private boolean isTooLong;

        private Scan(String text, int first, int last) {
            this.text = text;
            this.next = first;
            this.last = last;
        }

        private boolean run() {
            at = text.startsWith("-") ? 1 : 0;
            if (!text.startsWith("P", at++) || at == text.length()) {
                return false;
            }
            while (at < text.length()) {
                if (text.charAt(at) == 'T' && next <= TIME && last > TIME && at < text.length() - 1) {
                    next = TIME + 1;
                    at++;
                } else if (!readPart()) {
                    return false;
                }
            }
            return true;
        }

        private boolean readPart() {
            int end = Digits.end(text, at);
            boolean hasPoint = end < text.length() && text.charAt(end) == '.';
            int designatorAt = hasPoint ? Digits.end(text, end + 1) : end;
            int part = designatorAt < text.length() ? DESIGNATORS.indexOf(text.charAt(designatorAt), next) : -1;
            boolean isHalf = hasPoint && (part != SECOND || designatorAt == end + 1);
            if (end == at || part < 0 || part > last || part == TIME || (part > TIME && next <= TIME) || isHalf) {
                return false;
            }
            add(part, at, end);
            fraction = hasPoint ? Seconds.fraction(text, end + 1, designatorAt) : 0;
            next = part + 1;
            at = designatorAt + 1;
            return true;
        }

        private void add(int part, int from, int to) {
            int start = Digits.afterZeros(text, from, to);
            if (to - start > MOST_DIGITS) {
                isTooLong = true;
            } else if (part < 2) {
                months += Digits.number(text, start, to) * FACTORS[part];
            } else {
                seconds += Digits.number(text, start, to) * FACTORS[part];
            }
        }
    }
}
