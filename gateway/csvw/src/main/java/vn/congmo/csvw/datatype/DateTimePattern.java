package vn.congmo.csvw.datatype;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Date and time patterns such as {@code d/M/yyyy HH:mm}, turned into regular expressions.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#formats-for-dates-and-times">Model for Tabular Data, 6.4.4</a>
 */
final class DateTimePattern {

    private static final Pattern TOKEN =
            Pattern.compile("yyyy|MM?|dd?|HH|mm|ss(?:\\.S+)?| ?(?:X{1,3}|x{1,3})$|[-/. :]|T(?=H)");
    private static final String OFFSET_HOUR = "[+-]\\d\\d";
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("yyyy", "(?<y>\\d{4})"),
            Map.entry("MM", "(?<M>\\d\\d)"),
            Map.entry("M", "(?<M>\\d\\d?)"),
            Map.entry("dd", "(?<d>\\d\\d)"),
            Map.entry("d", "(?<d>\\d\\d?)"),
            Map.entry("HH", "(?<H>\\d\\d)"),
            Map.entry("mm", "(?<m>\\d\\d)"),
            Map.entry("ss", "(?<s>\\d\\d)"),
            Map.entry("X", "(?<z>Z|" + OFFSET_HOUR + "(?:\\d\\d)?)"),
            Map.entry("XX", "(?<z>Z|" + OFFSET_HOUR + "\\d\\d)"),
            Map.entry("XXX", "(?<z>Z|" + OFFSET_HOUR + ":\\d\\d)"),
            Map.entry("x", "(?<z>" + OFFSET_HOUR + "(?:\\d\\d)?)"),
            Map.entry("xx", "(?<z>" + OFFSET_HOUR + "\\d\\d)"),
            Map.entry("xxx", "(?<z>" + OFFSET_HOUR + ":\\d\\d)"));

    private DateTimePattern() {}

    /** Whether a pattern can be read and gives the parts that a datatype needs, and no others. */
    static boolean fits(String pattern, Builtin base) {
        return regex(pattern)
                .filter(regex -> parts(regex).equals(needs(base))
                        || partsWithoutSeconds(regex).equals(needs(base)))
                .isPresent();
    }

    /** The regular expression of a pattern, with a named group for each part. */
    static Optional<String> regex(String pattern) {
        Matcher token = TOKEN.matcher(pattern);
        StringBuilder regex = new StringBuilder();
        Set<Character> seen = new HashSet<>();
        int end = 0;
        while (token.find()) {
            boolean again = Character.isLetter(
                            token.group().strip().isEmpty()
                                    ? ' '
                                    : token.group().strip().charAt(0))
                    && !seen.add(token.group().strip().charAt(0));
            if (token.start() != end || again) {
                return Optional.empty();
            }
            regex.append(field(token.group()));
            end = token.end();
        }
        return end == pattern.length() && end > 0 ? Optional.of(regex.toString()) : Optional.empty();
    }

    private static String field(String token) {
        if (token.startsWith("ss.")) {
            return FIELDS.get("ss") + "(?:\\.(?<f>\\d{1," + (token.length() - 3) + "}))?";
        }
        boolean spaced = token.startsWith(" ") && token.length() > 1;
        String bare = spaced ? token.substring(1) : token;
        String field = FIELDS.getOrDefault(bare, Pattern.quote(bare));
        return spaced ? " " + field : field;
    }

    private static Set<DateTimeFields.Part> parts(String regex) {
        Set<DateTimeFields.Part> parts = EnumSet.noneOf(DateTimeFields.Part.class);
        for (DateTimeFields.Part part : DateTimeFields.Part.values()) {
            if (regex.contains("(?<" + part.group() + ">")) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** A time without seconds is at second 0. */
    private static Set<DateTimeFields.Part> partsWithoutSeconds(String regex) {
        Set<DateTimeFields.Part> parts = parts(regex);
        if (parts.contains(DateTimeFields.Part.MINUTE)) {
            parts.add(DateTimeFields.Part.SECOND);
        }
        return parts;
    }

    private static Set<DateTimeFields.Part> needs(Builtin base) {
        return DateTimeFields.Part.of(base);
    }
}
