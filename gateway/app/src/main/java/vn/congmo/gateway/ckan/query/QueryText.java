package vn.congmo.gateway.ckan.query;

import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a query and how far it was read. */
final class QueryText {

    private static final String ENDS_OF_WORD = "()\"[]{}";
    private static final Pattern BOOST = Pattern.compile("[~^][0-9.]*$");

    private final String text;
    private int place;

    QueryText(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipSpace();
        return place >= text.length();
    }

    /** Whether the next character is one of these; it stays. */
    boolean sees(String characters) {
        return !atEnd() && characters.indexOf(text.charAt(place)) >= 0;
    }

    /** Takes these characters if they come next. */
    boolean take(String characters) {
        skipSpace();
        boolean next = text.startsWith(characters, place);
        place += next ? characters.length() : 0;
        return next;
    }

    /** Takes this word in capitals if it comes next, whole. */
    boolean takeWord(String word) {
        skipSpace();
        int end = place + word.length();
        boolean next = text.startsWith(word, place) && (end == text.length() || !isPartOfWord(text.charAt(end)));
        place += next ? word.length() : 0;
        return next;
    }

    /** Takes a field and its colon, if they come next. */
    Optional<String> takeField() {
        skipSpace();
        int end = place;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-.*".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == place || end >= text.length() || text.charAt(end) != ':') {
            return Optional.empty();
        }
        String field = text.substring(place, end);
        place = end + 1;
        return Optional.of(field);
    }

    /** Takes a word, with the characters that are escaped in it. */
    String word() {
        skipSpace();
        StringBuilder word = new StringBuilder();
        int start = place;
        while (place < text.length() && isPartOfWord(text.charAt(place))) {
            word.append(next());
        }
        if (place == start) {
            throw fault("a word is missing");
        }
        return BOOST.matcher(word).replaceFirst("");
    }

    /** Takes what stands between quotation marks. */
    String phrase() {
        StringBuilder phrase = new StringBuilder();
        while (place < text.length() && text.charAt(place) != '"') {
            phrase.append(next());
        }
        if (!take("\"")) {
            throw fault("a quotation mark is not closed");
        }
        while (place < text.length() && "~^0123456789.".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        return phrase.toString();
    }

    QuerySyntaxException fault(String why) {
        return new QuerySyntaxException("Cannot parse '" + text + "': at character " + (place + 1) + ", " + why);
    }

    private char next() {
        if (text.charAt(place) == '\\' && place + 1 < text.length()) {
            place++;
        }
        return text.charAt(place++);
    }

    private static boolean isPartOfWord(char character) {
        return !Character.isWhitespace(character) && ENDS_OF_WORD.indexOf(character) < 0;
    }

    private void skipSpace() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
    }
}
