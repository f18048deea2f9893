package vn.congmo.gateway.mcp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congmo.gateway.plans.DocumentText;

/**
 * A piece of a document's text, whole paragraphs where they are not too long.
 *
 * @param start in the normalised text of the document, in UTF-16 code units
 * @param end   the position after its last character
 */
record Excerpt(String text, int start, int end) {

    private static final int LONGEST = 4_000;

    /** The paragraphs that hold this range. */
    static Excerpt around(DocumentText text, int start, int end) {
        int from = text.paragraphs().stream()
                .filter(offset -> offset <= start)
                .reduce((first, second) -> second)
                .orElse(0);
        int to = text.paragraphs().stream()
                .filter(offset -> offset >= end)
                .findFirst()
                .orElse(text.value().length());
        return from + LONGEST >= to ? of(text, from, to) : of(text, start, Math.min(to, start + LONGEST));
    }

    /** Where these words stand, whatever their case. */
    static List<Excerpt> find(DocumentText text, String words, int most) {
        String wanted = fold(words.strip());
        String all = fold(text.value());
        List<Excerpt> found = new ArrayList<>();
        int at = all.indexOf(wanted);
        while (at >= 0 && found.size() < most && all.length() == text.value().length()) {
            Excerpt place = around(text, at, at + wanted.length());
            found.add(place);
            at = all.indexOf(wanted, Math.max(place.end(), at + 1));
        }
        return found;
    }

    private static Excerpt of(DocumentText text, int start, int end) {
        return new Excerpt(text.value().substring(start, end).strip(), start, end);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
