package vn.congmo.gateway.rows;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.core.FoldedText;

/**
 * A regular expression (RE2) that finds a text in others without regard to case and accents: it says for each letter
 * which ones fold to it, so that the engine need not fold every value of a column.
 */
final class FoldedPattern {

    private static final int LONGEST = 200;
    private static final int LAST = 0xFFFF;
    private static final Map<String, String> VARIANTS = variants();
    /**
     * The blocks of combining diacritical marks, which are those that letters of the Latin script take. The whole
     * category M would make a pattern of two hundred letters one of a hundred thousand steps.
     */
    private static final String MARKS =
            "[\\x{300}-\\x{36f}\\x{1ab0}-\\x{1aff}\\x{1dc0}-\\x{1dff}\\x{20d0}-\\x{20ff}\\x{fe20}-\\x{fe2f}]*";

    private static final String SPACE = "[\\t\\n\\v\\f\\r ]+";

    private FoldedPattern() {}

    /**
     * What finds the text.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is so long that the engine could not take the pattern
     */
    static String of(String text) {
        if (text.length() > LONGEST) {
            throw RowErrors.refuse(RowErrors.TOO_LONG);
        }
        StringBuilder pattern = new StringBuilder();
        FoldedText.of(text).codePoints().forEach(letter -> pattern.append(letter == ' ' ? SPACE : letter(letter)));
        return pattern.toString();
    }

    /** A letter of the text that no other one folds to, a digit for example: what holds the text has it as it is. */
    static Optional<String> findPlain(String text) {
        return FoldedText.of(text)
                .codePoints()
                .filter(letter -> letter != ' ')
                .mapToObj(Character::toString)
                .filter(letter -> !VARIANTS.containsKey(letter))
                .findFirst();
    }

    /** The words of a text, folded, each once. */
    static List<String> words(String text) {
        return Arrays.stream(FoldedText.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String letter(int letter) {
        return "[" + escaped(letter) + VARIANTS.getOrDefault(Character.toString(letter), "") + "]" + MARKS;
    }

    /** The other letters that fold to one; few have any. */
    private static Map<String, String> variants() {
        Map<String, String> variants = new HashMap<>();
        for (int letter = 0; letter <= LAST; letter++) {
            String self = Character.toString(letter);
            if (Character.isDefined(letter) && !Character.isSurrogate((char) letter)) {
                String folded = FoldedText.of(self);
                if (!folded.equals(self)) {
                    variants.merge(folded, escaped(letter), String::concat);
                }
            }
        }
        return Collections.unmodifiableMap(variants);
    }

    private static String escaped(int letter) {
        return "\\x{" + Integer.toHexString(letter) + "}";
    }
}
