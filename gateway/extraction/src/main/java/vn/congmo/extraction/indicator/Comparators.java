package vn.congmo.extraction.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** How a figure binds: "ít nhất 3%", "từ 3% trở lên", "dưới 5%", "đạt 14%". */
final class Comparators {
    private static final Map<Comparator, Phrase> BEFORE = before();
    private static final Phrase UPWARDS = Phrase.of("(trở lên|hoặc cao hơn)");
    private static final Phrase DOWNWARDS = Phrase.of("trở xuống");
    private static final Phrase WORDS = Phrase.of(
            "[phấn đấu] [ước|mới] [đạt|chiếm|bằng|còn|lên|ở mức|tăng thêm|tăng|giảm còn|giảm|có|duy trì|tăng lên|giảm xuống] [mức] [khoảng|ít nhất|tối thiểu|tối đa|trên|hơn|từ|không dưới|dưới|không quá|không thấp hơn|không vượt quá|vượt|cao hơn|thấp hơn|đạt|tỷ lệ|xuống|≥|≤|>|<|là|thêm|gần]");
    private static final int LONGEST = 7;
    private static final int REACH = 6;

    private Comparators() {}

    static Comparator of(Passage passage, int figure, Quantity quantity, Bounds bounds) {
        if (quantity.valueMax() != null) {
            return Comparator.RANGE;
        }
        for (int at = quantity.to(); at < Math.min(bounds.to(), quantity.to() + REACH) && goesOn(passage, at); at++) {
            if (UPWARDS.at(passage, at) != null) {
                return Comparator.AT_LEAST;
            }
            if (DOWNWARDS.at(passage, at) != null) {
                return Comparator.AT_MOST;
            }
        }
        return before(passage, figure, bounds);
    }

    private static boolean goesOn(Passage passage, int at) {
        return passage.token(at).isWord();
    }

    private static Comparator before(Passage passage, int figure, Bounds bounds) {
        for (int at = Math.max(bounds.from(), figure - 3); at < figure; at++) {
            for (var entry : BEFORE.entrySet()) {
                var match = entry.getValue().at(passage, at);
                if (match != null && match.to() == figure) {
                    return entry.getKey();
                }
            }
        }
        return Comparator.EXACTLY;
    }

    /** Index of the first token of the comparison words before a figure, or the figure itself. */
    static int start(Passage passage, int figure, Bounds bounds) {
        var match = WORDS.endingAt(passage, figure, Math.max(bounds.from(), figure - LONGEST));
        return match == null ? figure : match.from();
    }

    private static Map<Comparator, Phrase> before() {
        var phrases = new LinkedHashMap<Comparator, Phrase>();
        phrases.put(
                Comparator.AT_LEAST,
                Phrase.of(
                        "(ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|≥|> =|tối thiểu là|ít nhất là) [đạt]"));
        phrases.put(
                Comparator.AT_MOST, Phrase.of("(không quá|tối đa|không vượt quá|không lớn hơn|không cao hơn|≤|< =)"));
        phrases.put(Comparator.ABOVE, Phrase.of("(trên|hơn|vượt|cao hơn|>|lớn hơn)"));
        phrases.put(Comparator.BELOW, Phrase.of("(dưới|thấp hơn|<|nhỏ hơn)"));
        return phrases;
    }
}
