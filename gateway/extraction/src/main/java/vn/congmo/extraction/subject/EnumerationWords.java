package vn.congmo.extraction.subject;

import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** Commas inside a name: those of fields that are always listed together ("khoa học, công nghệ, đổi mới sáng tạo"). */
final class EnumerationWords {
    private static final WordTree<String> FIELDS = WordTree.ofFile("listed-fields.txt");

    private EnumerationWords() {}

    static boolean continues(Passage passage, int at) {
        return FIELDS.end(passage, at) > 0;
    }
}
