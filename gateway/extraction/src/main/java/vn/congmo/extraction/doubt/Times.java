package vn.congmo.extraction.doubt;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;

/** Compares times as deadlines write them. */
final class Times {

    private static final int MONTH = 7;

    private Times() {}

    /** Whether the deadline is an end that the task must not pass. */
    static boolean isLimit(Deadline deadline) {
        return isDate(deadline.value())
                && switch (deadline.relation()) {
                    case BEFORE, BY, IN -> true;
                    case FROM, AFTER, RECURRING -> false;
                };
    }

    private static boolean isDate(@Nullable String value) {
        return value != null && value.matches("\\d{4}(-.+)?");
    }

    /** Whether one of the two says the same as the other, only less precisely. */
    static boolean agree(String one, String other) {
        String first = month(one);
        String second = month(other);
        return first.startsWith(second) || second.startsWith(first) || sameQuarter(one, other);
    }

    /** Whether the whole of one time lies before the other. */
    static boolean precedes(String one, String other) {
        if (agree(one, other)) {
            return false;
        }
        return month(one).compareTo(month(other)) < 0;
    }

    private static boolean sameQuarter(String one, String other) {
        return one.contains("-Q") != other.contains("-Q") && quarter(one).equals(quarter(other));
    }

    /** The quarter as its first month, all else as it is. */
    private static String month(String value) {
        return value.contains("-Q") ? "%s-%02d".formatted(value.substring(0, 4), firstMonth(value)) : value;
    }

    private static int firstMonth(String quarter) {
        return 3 * (quarter.charAt(quarter.length() - 1) - '1') + 1;
    }

    private static String quarter(String value) {
        if (value.contains("-Q") || value.length() < MONTH) {
            return value;
        }
        int month = Integer.parseInt(value.substring(5, MONTH));
        return value.substring(0, 4) + "-Q" + ((month - 1) / 3 + 1);
    }
}
