package vn.congmo.csvw.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A value of an HTTP header with parameters after semicolons (RFC 9110, section 5.6.6).
 *
 * @param first what comes before the parameters
 * @param parameters by name in small letters, their values without quotes
 */
record HeaderValue(String first, Map<String, String> parameters) {

    static HeaderValue of(String text) {
        List<String> parts = split(text, ';');
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                parameters.putIfAbsent(name, unquoted(part.substring(equals + 1).strip()));
            }
        }
        return new HeaderValue(parts.isEmpty() ? "" : parts.get(0), parameters);
    }

    /** The value of a parameter, empty where there is none. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The parts between separators that stand neither in quotes nor in angle brackets; empty ones are left out. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        char closing = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (closing == 0 && c == separator) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
            closing = closing(c, closing);
        }
        parts.add(text.substring(start).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** What ends the quotes or brackets that one is in after a character, 0 where one is in none. */
    private static char closing(char c, char closing) {
        if (closing != 0) {
            return c == closing ? 0 : closing;
        }
        return c == '<' ? '>' : c == '"' ? c : 0;
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }
}
