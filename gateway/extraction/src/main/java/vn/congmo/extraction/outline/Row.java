package vn.congmo.extraction.outline;

import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.Line;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Spelling;

/**
 * A printed line.
 *
 * @param span where it stands in the normalised text
 * @param text its characters
 * @param key its comparison form
 * @param blankBefore number of blank lines above it
 * @param bold whether all of it is bold
 */
public record Row(Span span, String text, String key, int blankBefore, boolean bold) {

    static Row of(NormalisedText document, Line line) {
        var span = new Span(line.start(), line.end());
        var text = span.of(document.value());
        return new Row(span, text, Spelling.key(text), line.blankBefore(), line.bold());
    }

    /** Whether it begins with these words (comparison form). */
    public boolean startsWith(String words) {
        return key.startsWith(words);
    }

    /** Whether its letters are all upper case, and there are some. */
    public boolean isUpperCase() {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter);
    }

    boolean isNumber() {
        return text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(text.charAt(0)) && Markers.find(text) == null;
    }

    boolean startsUpperCase() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean endsSentence() {
        return endsWith(".;:!?…");
    }

    boolean endsWith(String signs) {
        var end = text.endsWith("”") || text.endsWith("\"") || text.endsWith(")") ? 2 : 1;
        return signs.indexOf(text.charAt(text.length() - 1)) >= 0
                || (text.length() > end && signs.indexOf(text.charAt(text.length() - end)) >= 0);
    }
}
