package vn.congmo.extraction.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/**
 * What a figure counts: "doanh nghiệp", "cán bộ, công chức", "ha", "tỷ đồng".
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record Unit(int from, int to, String name) {
    private static final WordTree<String> NOUNS = WordTree.ofFile("count-nouns.txt");
    private static final Set<String> DURATIONS = Set.of("ngày", "tháng", "năm", "giờ", "phút", "tuần", "quý", "giây");

    /** The unit that starts exactly here, or null. */
    static @Nullable Unit at(Passage passage, int at) {
        if (at >= passage.size()
                || passage.token(at).glued() && !passage.token(at).isWord()) {
            return null;
        }
        var found = NOUNS.find(passage, at);
        return found == null ? null : new Unit(at, found.to(), found.value());
    }

    boolean isMoney() {
        return name.contains("đồng") || name.contains("USD");
    }

    boolean isDuration() {
        return DURATIONS.contains(name);
    }
}
