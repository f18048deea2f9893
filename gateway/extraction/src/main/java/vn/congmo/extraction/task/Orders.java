package vn.congmo.extraction.task;

import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.task.Headings.Purpose;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Tells orders from aims, decisions, praise and formulas. */
final class Orders {
    private static final WordTree<String> DECISIONS = WordTree.ofFile("decisions.txt");
    private static final Phrase FORMULA =
            Phrase.of("chịu trách nhiệm (thi hành|thi hành quyết định|thực hiện quyết định|thi hành kế hoạch)");
    private static final Phrase OPEN_SENTENCE = Phrase.of("(để|nhằm|theo hướng|như|gồm|bao gồm|trong đó) :");

    private Orders() {}

    /** Whether a block without numbered blocks under it orders somebody to do something. */
    static boolean isOrder(Block block, Passage words, boolean assigned, Charge inherited) {
        var purpose = Headings.purpose(block);
        if (purpose == Purpose.AIM || purpose == Purpose.REPORT || DECISIONS.end(words, 0) > 0 || FORMULA.in(words)) {
            return false;
        }
        if (assigned) {
            return true;
        }
        boolean verb = Vocabulary.VERBS.end(words, 0) > 0;
        return switch (block.level()) {
            case TEXT -> false;
            case ARTICLE -> verb && inherited.isNamed();
            case DIVISION, CAPITAL, ROMAN -> false;
            default -> verb || inherited.isNamed();
        };
    }

    /** Whether the blocks under this one only complete its sentence: "Sửa đổi Luật ... để: - ...". */
    static boolean isCompletedByChildren(Block block) {
        var words = block.passage();
        int end = words.size();
        boolean open =
                end > 2 && (OPEN_SENTENCE.at(words, end - 2) != null || OPEN_SENTENCE.at(words, end - 3) != null);
        boolean bullets =
                block.children().stream().allMatch(child -> child.level().isBullet() || child.level() == Level.TEXT);
        return open && bullets && Vocabulary.VERBS.end(words, 0) > 0;
    }
}
