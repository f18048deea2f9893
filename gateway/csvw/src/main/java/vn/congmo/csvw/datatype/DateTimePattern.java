package vn.congmo.csvw.datatype;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.csvw.datatype.DateTimeStep.Kind;

/**
 * A date and time pattern such as {@code d/M/yyyy HH:mm}, taken apart into steps. Besides the patterns that the
 * specification lists, other orders of the same fields are understood, such as {@code MM/yyyy} of a month.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#formats-for-dates-and-times">Model for Tabular Data, 6.4.4</a>
 */
final class DateTimePattern {

    static final int YEAR = 1;
    static final int MONTH = 2;
    static final int DAY = 4;
    static final int HOUR = 8;
    static final int MINUTE = 16;
    static final int SECOND = 32;

    private final String pattern;
    private final List<DateTimeStep> steps = new ArrayList<>();
    private int at;
    private int parts;
    private boolean isVariable;
    private boolean isWrong;

    private DateTimePattern(String pattern) {
        this.pattern = pattern;
        while (at < pattern.length() && !isWrong) {
            int end = runEnd();
            String run = pattern.substring(at, end);
            at = end;
            read(run);
        }
    }

    static DateTimePattern of(String pattern) {
        return new DateTimePattern(pattern);
    }

    /** Whether the pattern can be read and gives the parts that a datatype has; a time may be without seconds. */
    boolean fits(Builtin base) {
        int needs = parts(base);
        int given = (parts & MINUTE) == 0 ? parts : parts | SECOND;
        return !isWrong && given == needs;
    }

    List<DateTimeStep> steps() {
        return List.copyOf(steps);
    }

    static int parts(Builtin base) {
        return switch (base) {
            case DATE -> YEAR | MONTH | DAY;
            case TIME -> HOUR | MINUTE | SECOND;
            case G_YEAR -> YEAR;
            case G_YEAR_MONTH -> YEAR | MONTH;
            case G_MONTH -> MONTH;
            case G_MONTH_DAY -> MONTH | DAY;
            case G_DAY -> DAY;
            default -> YEAR | MONTH | DAY | HOUR | MINUTE | SECOND;
        };
    }

    private int runEnd() {
        int end = at + 1;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(at)) {
            end++;
        }
        return end;
    }

    private void read(String run) {
        switch (run) {
            case "yyyy" -> add(YEAR, Kind.YEAR);
            case "MM" -> add(MONTH, Kind.MONTH);
            case "M" -> add(MONTH, Kind.SHORT_MONTH);
            case "dd" -> add(DAY, Kind.DAY);
            case "d" -> add(DAY, Kind.SHORT_DAY);
            case "HH" -> add(HOUR, Kind.HOUR);
            case "mm" -> add(MINUTE, Kind.MINUTE);
            case "ss" -> {
                add(SECOND, Kind.SECOND);
                readFraction();
            }
            case "X", "XX", "XXX", "x", "xx", "xxx" -> addZone(run);
            default -> addLiteral(run);
        }
    }

    /** A number may follow another only where the length of the other is fixed. */
    private void add(int part, Kind kind) {
        isWrong |= (parts & part) != 0 || isVariable;
        parts |= part;
        isVariable = kind == Kind.SHORT_DAY || kind == Kind.SHORT_MONTH;
        steps.add(DateTimeStep.of(kind));
    }

    private void readFraction() {
        int end = at + 1;
        while (end < pattern.length() && pattern.charAt(end) == 'S') {
            end++;
        }
        if (end > at + 1 && pattern.charAt(at) == '.') {
            steps.add(DateTimeStep.fraction(end - at - 1));
            at = end;
        }
    }

    private void addZone(String marker) {
        isWrong |= at < pattern.length();
        steps.add(DateTimeStep.zone(marker));
    }

    private void addLiteral(String run) {
        char c = run.charAt(0);
        boolean isTime = c == 'T' && at < pattern.length() && pattern.charAt(at) == 'H';
        isWrong |= run.length() > 1 || !(isTime || "-/. :".indexOf(c) >= 0);
        isVariable = false;
        steps.add(DateTimeStep.literal(c));
    }
}
