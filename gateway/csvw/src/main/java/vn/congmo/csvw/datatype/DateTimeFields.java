package vn.congmo.csvw.datatype;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a date or time as they were written.
 *
 * @param fraction digits of the fraction of a second, empty where none
 * @param zone {@code Z} or an offset, empty where none
 */
record DateTimeFields(Map<Part, String> parts, String fraction, String zone) {

    private static final int LEAP_YEAR = 2000;

    /** A number in a date or time, with its group in our regular expressions and its range. */
    enum Part {
        YEAR("y", Integer.MIN_VALUE, Integer.MAX_VALUE),
        MONTH("M", 1, 12),
        DAY("d", 1, 31),
        HOUR("H", 0, 23),
        MINUTE("m", 0, 59),
        SECOND("s", 0, 59);

        private final String group;
        private final int min;
        private final int max;

        Part(String group, int min, int max) {
            this.group = group;
            this.min = min;
            this.max = max;
        }

        String group() {
            return group;
        }

        @SuppressWarnings("MissingCasesInEnumSwitch")
        static Set<Part> of(Builtin base) {
            return switch (base) {
                case DATE -> EnumSet.of(YEAR, MONTH, DAY);
                case TIME -> EnumSet.of(HOUR, MINUTE, SECOND);
                case G_YEAR -> EnumSet.of(YEAR);
                case G_YEAR_MONTH -> EnumSet.of(YEAR, MONTH);
                case G_MONTH -> EnumSet.of(MONTH);
                case G_MONTH_DAY -> EnumSet.of(MONTH, DAY);
                case G_DAY -> EnumSet.of(DAY);
                default -> EnumSet.allOf(Part.class);
            };
        }
    }

    static DateTimeFields of(Matcher matcher, Pattern syntax) {
        Map<String, Integer> groups = syntax.namedGroups();
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String text = group(matcher, groups, part.group());
            if (!text.isEmpty()) {
                parts.put(part, text.length() == 1 ? "0" + text : text);
            }
        }
        return new DateTimeFields(parts, group(matcher, groups, "f"), zone(group(matcher, groups, "z")));
    }

    /** The value in the syntax of XML Schema, empty where there is no such day or hour. */
    Optional<String> lexical(Builtin base) {
        return isPossible() ? Optional.of(write(base)) : Optional.empty();
    }

    @SuppressWarnings("MissingCasesInEnumSwitch")
    private String write(Builtin base) {
        return switch (base) {
            case DATE -> date() + zone;
            case TIME -> time() + zone;
            case G_YEAR -> get(Part.YEAR) + zone;
            case G_YEAR_MONTH -> get(Part.YEAR) + "-" + get(Part.MONTH) + zone;
            case G_MONTH -> "--" + get(Part.MONTH) + zone;
            case G_MONTH_DAY -> "--" + get(Part.MONTH) + "-" + get(Part.DAY) + zone;
            case G_DAY -> "---" + get(Part.DAY) + zone;
            default -> date() + "T" + time() + zone;
        };
    }

    private String date() {
        return get(Part.YEAR) + "-" + get(Part.MONTH) + "-" + get(Part.DAY);
    }

    private String time() {
        return get(Part.HOUR) + ":" + get(Part.MINUTE) + ":" + get(Part.SECOND)
                + (fraction.isEmpty() ? "" : "." + fraction);
    }

    private String get(Part part) {
        return parts.getOrDefault(part, "00");
    }

    private boolean isPossible() {
        return parts.entrySet().stream().allMatch(entry -> isInRange(entry.getKey(), entry.getValue()))
                && (!parts.containsKey(Part.DAY) || number(Part.DAY, 1) <= lengthOfMonth());
    }

    private static boolean isInRange(Part part, String text) {
        if (part == Part.YEAR) {
            return text.length() < 10;
        }
        int number = Integer.parseInt(text);
        return number >= part.min && number <= part.max;
    }

    private int lengthOfMonth() {
        return parts.containsKey(Part.MONTH)
                ? YearMonth.of(number(Part.YEAR, LEAP_YEAR), number(Part.MONTH, 1))
                        .lengthOfMonth()
                : Part.DAY.max;
    }

    private int number(Part part, int otherwise) {
        return parts.containsKey(part) ? Integer.parseInt(get(part)) : otherwise;
    }

    private static String group(Matcher matcher, Map<String, Integer> groups, String name) {
        Integer index = groups.get(name);
        String text = index == null ? null : matcher.group(index);
        return text == null ? "" : text;
    }

    private static String zone(String text) {
        if (text.isEmpty() || text.equals("Z") || text.contains(":")) {
            return text;
        }
        return text.substring(0, 3) + ":" + (text.length() > 3 ? text.substring(3) : "00");
    }
}
