package vn.congmo.extraction.task;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.token.Passage;

/** What a part is for, by its heading: aims and reports of the past order nobody. */
final class Headings {
    private static final Map<String, WordTree<String>> BY_PURPOSE = byPurpose();
    private static final int LONGEST = 12;

    private Headings() {}

    /** Purpose of the nearest heading above a block. */
    static Purpose purpose(Block block) {
        for (var above = block.parent(); above != null; above = above.parent()) {
            var purpose = own(above);
            if (purpose != null) {
                return purpose;
            }
        }
        return Purpose.UNKNOWN;
    }

    private static @Nullable Purpose own(Block block) {
        var words = block.passage();
        if (block.level().compareTo(Level.ROMAN) <= 0) {
            return anywhere(words);
        }
        boolean heading = words.size() <= LONGEST && Actors.all(words).isEmpty();
        return heading && !words.text().endsWith(":") ? atStart(words) : null;
    }

    private static @Nullable Purpose anywhere(Passage words) {
        for (var purpose : new Purpose[] {Purpose.TASK, Purpose.PROPOSAL, Purpose.AIM, Purpose.REPORT}) {
            if (tree(purpose).in(words)) {
                return purpose;
            }
        }
        return null;
    }

    private static @Nullable Purpose atStart(Passage words) {
        for (var purpose : Purpose.values()) {
            if (tree(purpose).end(words, 0) > 0) {
                return purpose;
            }
        }
        return null;
    }

    private static WordTree<String> tree(Purpose purpose) {
        return BY_PURPOSE.getOrDefault(purpose.name(), new WordTree<>());
    }

    private static Map<String, WordTree<String>> byPurpose() {
        var trees = new HashMap<String, WordTree<String>>();
        for (var row : WordList.rows("headings.txt")) {
            var words = Objects.requireNonNull(row.get(1));
            trees.computeIfAbsent(row.getFirst().toUpperCase(java.util.Locale.ROOT), key -> new WordTree<>())
                    .put(words, words);
        }
        return trees;
    }

    enum Purpose {
        TASK,
        PROPOSAL,
        AIM,
        REPORT,
        UNKNOWN
    }
}
