package vn.congmo.extraction.subject;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** The nouns that names of programmes begin with, and the words behind them that name nothing. */
final class ProgrammeKinds {
    private static final WordTree<Kind> KINDS = kinds();
    private static final WordTree<String> GENERIC = generic();

    private static final String PREFIX = "prefix";
    private static final String NEVER = "never";

    private ProgrammeKinds() {}

    /** What makes a noun the beginning of a name. */
    enum Mode {
        /** A name in quotation marks or a number. */
        QUOTED,
        /** Also a capital that the beginning of a sentence does not explain, or a proper noun behind it. */
        PROPER,
        /** Also words that build it before it: a body of that name may be at work already. */
        BUILT,
        /** Also in lower case when somebody builds or runs it. */
        COMMON,
        /** Whenever more words follow. */
        ALWAYS,
        /** The words are the whole name. */
        WHOLE
    }

    /** A kind of programme. */
    record Kind(String code, Mode mode) {}

    static WordTree.@Nullable Found<Kind> find(Passage passage, int at) {
        return KINDS.find(passage, at);
    }

    /** Whether a noun of a kind begins somewhere in the token range. */
    static boolean in(Passage passage, int from, int to) {
        return KINDS.in(passage, from, to);
    }

    /** Whether the words from a noun on only sound like a name, whoever owns it ("của tỉnh"); a capital may outweigh that. */
    static boolean isGeneric(Passage passage, int at, int to, boolean capital) {
        var generic = GENERIC.find(passage, at);
        if (generic == null) {
            return false;
        }
        boolean owned = passage.is(generic.to(), "của") && to - generic.to() <= 2
                || passage.is(generic.to(), "trên") && to - generic.to() <= 4;
        return generic.to() >= to
                || generic.value().equals(NEVER)
                || !capital && (owned || generic.value().equals(PREFIX));
    }

    private static WordTree<Kind> kinds() {
        var tree = new WordTree<Kind>();
        for (var row : WordList.rows("programme-kinds.txt")) {
            var mode = Mode.valueOf(field(row, 2).toUpperCase(Locale.ROOT));
            tree.put(field(row, 1), new Kind(field(row, 0), mode));
        }
        return tree;
    }

    private static WordTree<String> generic() {
        var tree = new WordTree<String>();
        WordList.rows("generic-names.txt").forEach(row -> tree.put(field(row, 0), row.size() > 1 ? field(row, 1) : ""));
        return tree;
    }

    private static String field(List<String> row, int index) {
        return Objects.requireNonNull(row.get(index));
    }
}
