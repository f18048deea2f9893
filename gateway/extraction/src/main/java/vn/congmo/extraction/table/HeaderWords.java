package vn.congmo.extraction.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** Reads the role of a column from the words above it. */
final class HeaderWords {
    private static final List<Entry> ENTRIES = entries();
    private static final int LONGEST = 16;

    private HeaderWords() {}

    private record Entry(WordTree<String> words, Role role) {}

    /** The role that a title tells, {@link Role#OTHER} if none. */
    static Role role(Passage title) {
        if (title.size() == 0 || title.size() > LONGEST) {
            return Role.OTHER;
        }
        if (Column.years(title.text()) != null && title.size() <= 8 && !isTime(title)) {
            return Role.YEAR;
        }
        return ENTRIES.stream()
                .filter(entry -> entry.words().in(title))
                .map(Entry::role)
                .findFirst()
                .orElse(title.is(0, "#") ? Role.NUMBER : Role.OTHER);
    }

    private static boolean isTime(Passage title) {
        return ENTRIES.stream()
                .anyMatch(
                        entry -> entry.role() == Role.DEADLINE && entry.words().in(title));
    }

    private static List<Entry> entries() {
        return WordList.rows("table-headers.txt").stream()
                .map(row -> new Entry(
                        WordTree.of(List.of(Objects.requireNonNull(row.getFirst()))),
                        Role.valueOf(Objects.requireNonNull(row.get(1)).toUpperCase(Locale.ROOT))))
                .toList();
    }
}
