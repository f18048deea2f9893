package vn.congmo.gateway.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a query, understood: never fails, whatever was typed.
 *
 * @param phrases  each one word or several that must stand together
 * @param openLast whether the last phrase's last word may go on
 */
record SearchText(List<String> phrases, boolean openLast) {

    private static final int LONGEST = 400;
    private static final int MOST_PHRASES = 24;
    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    SearchText {
        phrases = List.copyOf(phrases);
    }

    static SearchText of(String text) {
        String cut = VietnameseAnalyzer.normalized(text.substring(0, Math.min(text.length(), LONGEST)));
        List<String> phrases = new ArrayList<>();
        boolean open = false;
        Matcher matcher = PHRASE.matcher(cut);
        while (matcher.find() && phrases.size() < MOST_PHRASES) {
            boolean word = matcher.group(2) != null;
            String phrase = word ? matcher.group(2) : matcher.group(1);
            if (!VietnameseAnalyzer.FOLDED.words(phrase).isEmpty()) {
                phrases.add(phrase);
                open = word;
            }
        }
        return new SearchText(phrases, open);
    }

    /** Whether whoever typed it cares for accents. */
    boolean hasAccents() {
        return phrases.stream().anyMatch(phrase -> phrase.chars().anyMatch(letter -> letter > 127));
    }
}
