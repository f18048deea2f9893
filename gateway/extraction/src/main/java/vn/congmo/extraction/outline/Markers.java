package vn.congmo.extraction.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the marker that a line begins with. */
final class Markers {
    /** Party documents number "I- ", "1- "; "01-KH/TU" is a number of a document. */
    private static final String PARTY_DASH = "(?![-–] ?\\p{Lu}+/)[-–](?: (?=\\p{Lu})|(?=\\p{Lu}\\p{Ll}))";

    private static final List<Form> FORMS = List.of(
            new Form(
                    Level.DIVISION,
                    "(?:Phần|PHẦN|Chương|CHƯƠNG) ([IVX]{1,5}|\\d{1,2}|thứ \\p{L}+|THỨ \\p{L}+)[.:]? ?(?=\\S)"),
            new Form(Level.ROMAN, "(?!V/ ?[vV]|[IVX]+/\\d)([IVX]{1,5})(?:[./)] ?(?=\\S)|" + PARTY_DASH + ")"),
            new Form(Level.CAPITAL, "([A-HĐ])\\. (?=\\p{Lu})"),
            new Form(Level.ARTICLE, "(?:Điều|ĐIỀU) (\\d{1,3})[.:] ?(?=\\S)"),
            new Form(Level.DECIMAL, "(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?[-–]? (?=\\p{L})"),
            new Form(Level.NUMBER, "(\\d{1,2})(?: ?[.)] ?(?=[\\p{L}“\"(])|" + PARTY_DASH + ")"),
            new Form(Level.LETTER, "(\\p{Ll})(?:\\) ?(?=\\S)|\\. (?=\\p{Lu}))"),
            new Form(Level.DASH, "()(?:[-–—−•*~▪●○■□◦♦❖➢➤►✓·] ?(?=[\\p{L}\\d“\"(])|o (?=\\p{Lu}))"),
            new Form(Level.PLUS, "()\\+ ?(?=\\S)"));

    private Markers() {}

    static @Nullable Marker find(String line) {
        for (var form : FORMS) {
            var marker = form.find(line);
            if (marker != null) {
                return marker;
            }
        }
        return null;
    }

    private record Form(Level level, Pattern pattern) {
        Form(Level level, String regex) {
            this(level, Pattern.compile(regex));
        }

        @Nullable
        Marker find(String line) {
            var matcher = pattern.matcher(line);
            return matcher.lookingAt() ? new Marker(level, matcher.group(1), matcher.end()) : null;
        }
    }
}
