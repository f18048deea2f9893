package vn.congmo.extraction.indicator;

import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** Nouns that stand in lists of what is counted: "cơ quan, đơn vị", "xã, phường, đặc khu". */
final class EnumerationNouns {
    private static final WordTree<String> NOUNS = WordTree.ofFile("group-nouns.txt");
    private static final WordTree<String> COUNTED = WordTree.ofFile("count-nouns.txt");

    private EnumerationNouns() {}

    static boolean follow(Passage passage, int at) {
        return NOUNS.end(passage, at) > 0 || COUNTED.end(passage, at) > 0;
    }
}
