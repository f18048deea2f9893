package vn.congmo.extraction.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.token.Passage;

/** What a part is for, by its heading: aims and reports of the past order nobody. */
public final class Headings {
    private static final Map<Purpose, WordTree<String>> ANYWHERE = trees(false);
    private static final Map<Purpose, WordTree<String>> FIRST = trees(true);
    private static final Set<String> SKIPPED = Set.of("những", "một", "số", "các", "về", "phần", "nội", "dung");
    private static final int LONGEST = 12;

    private Headings() {}

    /** Purpose of the nearest heading above a block, or of the label that the block itself begins with. */
    public static Purpose purpose(Block block) {
        var label = label(block.passage());
        if (label != null) {
            return label;
        }
        for (var above = block.parent(); above != null; above = above.parent()) {
            var purpose = own(above);
            if (purpose != null) {
                return purpose;
            }
        }
        return Purpose.UNKNOWN;
    }

    /** What the heading of a block says, or null. */
    public static @Nullable Purpose own(Block block) {
        var words = block.passage();
        if (block.level().compareTo(Level.ROMAN) <= 0) {
            var first = atStart(words);
            return first == Purpose.REPORT ? first : anywhere(words);
        }
        boolean heading = words.size() <= LONGEST && Actors.all(words).isEmpty();
        return heading ? atStart(words) : block.isLeaf() ? null : label(words);
    }

    /** "Mục tiêu: ..." in front of the words themselves. */
    private static @Nullable Purpose label(Passage words) {
        for (int at = 1; at < Math.min(words.size(), LONGEST / 2); at++) {
            if (words.is(at, ":")) {
                var purpose = atStart(words.part(0, at));
                return purpose == Purpose.TASK || purpose == Purpose.PROPOSAL ? null : purpose;
            }
        }
        return null;
    }

    private static @Nullable Purpose anywhere(Passage words) {
        for (var purpose : Purpose.values()) {
            if (tree(ANYWHERE, purpose).in(words)) {
                return purpose;
            }
        }
        return atStart(words);
    }

    private static @Nullable Purpose atStart(Passage words) {
        int start = 0;
        while (start < words.size() - 1 && SKIPPED.contains(words.token(start).key())) {
            start++;
        }
        for (var purpose : Purpose.values()) {
            boolean found = tree(FIRST, purpose).end(words, start) > 0
                    || tree(FIRST, purpose).end(words, 0) > 0;
            if (found) {
                return purpose;
            }
        }
        return null;
    }

    private static WordTree<String> tree(Map<Purpose, WordTree<String>> trees, Purpose purpose) {
        return trees.getOrDefault(purpose, new WordTree<>());
    }

    private static Map<Purpose, WordTree<String>> trees(boolean first) {
        return WordList.rows("headings.txt").stream()
                .filter(row -> first || row.size() == 2)
                .collect(Collectors.groupingBy(
                        row -> Purpose.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> Objects.requireNonNull(row.get(1)), Collectors.toList()),
                                WordTree::of)));
    }
}
