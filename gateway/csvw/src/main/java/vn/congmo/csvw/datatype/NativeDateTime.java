package vn.congmo.csvw.datatype;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.csvw.datatype.DateTimeStep.Kind;

/** How XML Schema writes dates and times. */
final class NativeDateTime {

    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    private NativeDateTime() {}

    /** What to read one after the other; hyphens stand also for the parts that a type leaves out. */
    static List<DateTimeStep> steps(Builtin base) {
        String parts =
                switch (base) {
                    case DATE -> "Y-M-D";
                    case TIME -> "h:m:s";
                    case G_YEAR -> "Y";
                    case G_YEAR_MONTH -> "Y-M";
                    case G_MONTH -> "--M";
                    case G_MONTH_DAY -> "--M-D";
                    case G_DAY -> "---D";
                    default -> "Y-M-DTh:m:s";
                };
        List<DateTimeStep> steps = new ArrayList<>();
        parts.chars().forEach(part -> add(steps, (char) part));
        steps.add(DateTimeStep.of(Kind.OPTIONAL_ZONE));
        return steps;
    }

    private static void add(List<DateTimeStep> steps, char part) {
        switch (part) {
            case 'Y' -> steps.add(DateTimeStep.of(Kind.NATIVE_YEAR));
            case 'M' -> steps.add(DateTimeStep.of(Kind.MONTH));
            case 'D' -> steps.add(DateTimeStep.of(Kind.DAY));
            case 'h' -> steps.add(DateTimeStep.of(Kind.HOUR));
            case 'm' -> steps.add(DateTimeStep.of(Kind.MINUTE));
            case 's' -> {
                steps.add(DateTimeStep.of(Kind.SECOND));
                steps.add(DateTimeStep.fraction(ANY_LENGTH));
            }
            default -> steps.add(DateTimeStep.literal(part));
        }
    }

    /** The value, its year in four digits as patterns have it. */
    static String write(Builtin base, DateTimeFields fields) {
        int parts = DateTimePattern.parts(base);
        StringBuilder text = new StringBuilder(32);
        writeDate(text, parts, fields);
        if ((parts & DateTimePattern.HOUR) != 0) {
            text.append((parts & DateTimePattern.DAY) != 0 ? "T" : "");
            two(text, fields.hour).append(':');
            two(text, fields.minute).append(':');
            two(text, fields.second);
            text.append(fields.fraction.isEmpty() ? "" : ".").append(fields.fraction);
        }
        return zone(text, fields.zone).toString();
    }

    private static void writeDate(StringBuilder text, int parts, DateTimeFields fields) {
        if ((parts & DateTimePattern.YEAR) != 0) {
            two(two(text, fields.year / 100), fields.year % 100);
        } else if ((parts & DateTimePattern.HOUR) == 0) {
            text.append('-');
        }
        if ((parts & DateTimePattern.MONTH) != 0) {
            two(text.append('-'), fields.month);
        } else if (parts == DateTimePattern.DAY) {
            text.append('-');
        }
        if ((parts & DateTimePattern.DAY) != 0) {
            two(text.append('-'), fields.day);
        }
    }

    private static StringBuilder zone(StringBuilder text, int zone) {
        if (zone == DateTimeFields.NO_ZONE) {
            return text;
        }
        int minutes = Math.abs(zone);
        if (zone == 0) {
            return text.append('Z');
        }
        return two(two(text.append(zone < 0 ? '-' : '+'), minutes / 60).append(':'), minutes % 60);
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
