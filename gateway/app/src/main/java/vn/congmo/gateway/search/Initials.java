package vn.congmo.gateway.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congmo.gateway.search.VietnameseAnalyzer.Word;

/**
 * The initials by which words in a row are abbreviated: "chuyển đổi số" is CĐS, "Khoa học và Công nghệ" is KH&amp;CN or
 * KHCN. No list is kept: any words can be abbreviated so.
 */
final class Initials {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;
    private static final String AND = "va";
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}&]*\\p{Lu}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}&]*\\p{L}");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private Initials() {}

    /** The initials of every two to seven words in a row of a text, and the abbreviations that it has itself. */
    static Set<String> of(String text) {
        Set<String> all = new HashSet<>();
        StringBuilder row = new StringBuilder();
        for (Word word : VietnameseAnalyzer.FOLDED.words(text)) {
            if (!word.term().equals(AND)) {
                row.append(word.term().charAt(0));
            }
        }
        for (int start = 0; start < row.length(); start++) {
            for (int end = start + SHORTEST; end <= Math.min(row.length(), start + LONGEST); end++) {
                all.add(row.substring(start, end));
            }
        }
        CAPITALS.matcher(VietnameseAnalyzer.normalized(text))
                .results()
                .map(match -> folded(match.group()))
                .filter(abbreviation -> abbreviation.length() <= LONGEST)
                .forEach(all::add);
        return all;
    }

    /** The initials that a word typed stands for: all capitals, or no vowel in it. */
    static Optional<String> abbreviated(String word) {
        if (!LETTERS.matcher(word).matches()) {
            return Optional.empty();
        }
        String initials = folded(word);
        boolean meant =
                CAPITALS.matcher(word).matches() || !VOWEL.matcher(initials).find();
        return Optional.of(initials).filter(found -> meant && found.length() >= SHORTEST && found.length() <= LONGEST);
    }

    private static String folded(String abbreviation) {
        List<Word> words = VietnameseAnalyzer.FOLDED.words(abbreviation.replace("&", ""));
        return words.isEmpty() ? "" : words.getFirst().term();
    }
}
