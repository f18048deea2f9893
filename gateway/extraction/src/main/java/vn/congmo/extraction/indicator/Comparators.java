package vn.congmo.extraction.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** How a figure binds: "ít nhất 3%", "từ 3% trở lên", "dưới 5%", "đạt 14%". */
final class Comparators {
    private static final Map<Comparator, Phrase> BEFORE = before();
    private static final Phrase UPWARDS = Phrase.of("trở lên");
    private static final Phrase DOWNWARDS = Phrase.of("trở xuống");
    private static final Phrase WORDS = Phrase.of(
            "[phấn đấu] [đạt|chiếm|bằng|còn|lên|ở mức|tăng|giảm|có] [khoảng|ít nhất|tối thiểu|trên|hơn|từ|không dưới|dưới|không quá|tối đa|cao hơn|đạt|tỷ lệ|xuống]");
    private static final int REACH = 4;

    private Comparators() {}

    static Comparator of(Passage passage, int figure, int end, Bounds bounds) {
        for (int at = end; at < Math.min(bounds.to(), end + REACH); at++) {
            if (UPWARDS.at(passage, at) != null) {
                return Comparator.AT_LEAST;
            }
            if (DOWNWARDS.at(passage, at) != null) {
                return Comparator.AT_MOST;
            }
        }
        return before(passage, figure, bounds);
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
        for (int at = Math.max(bounds.from(), figure - 4); at < figure; at++) {
            var match = WORDS.at(passage, at);
            if (match != null && match.to() == figure) {
                return at;
            }
        }
        return figure;
    }

    private static Map<Comparator, Phrase> before() {
        var phrases = new LinkedHashMap<Comparator, Phrase>();
        phrases.put(Comparator.AT_LEAST, Phrase.of("(ít nhất|tối thiểu|không dưới|không thấp hơn|≥)"));
        phrases.put(Comparator.AT_MOST, Phrase.of("(không quá|tối đa|không vượt quá|≤)"));
        phrases.put(Comparator.ABOVE, Phrase.of("(trên|hơn|vượt|cao hơn)"));
        phrases.put(Comparator.BELOW, Phrase.of("(dưới|thấp hơn)"));
        return phrases;
    }
}
