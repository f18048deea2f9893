package vn.congmo.extraction.task;

import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Level;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Dashes that only complete the sentence above: "Sửa đổi Luật ... để: - ...", "Xây dựng đề án gồm: - ...". */
final class Completion {
    private static final Phrase OPEN_SENTENCE = Phrase.of(
            "(để|nhằm|theo hướng|như|như sau|gồm|bao gồm|trong đó|gồm có|là|gồm các nội dung|về|về các nội dung|với các nội dung|trên các lĩnh vực) [sau] :");
    private static final int LONGEST_OPENING = 6;

    private Completion() {}

    static boolean isCompletedByChildren(Block block) {
        var words = block.passage();
        return isOpen(words)
                && block.children().stream().allMatch(child -> child.level().isBullet() || child.level() == Level.TEXT)
                && acts(words)
                && (!isLoose(words) || block.children().stream().noneMatch(Completion::orders));
    }

    private static boolean isOpen(Passage words) {
        for (int at = Math.max(0, words.size() - LONGEST_OPENING); at < words.size(); at++) {
            var match = OPEN_SENTENCE.at(words, at);
            if (match != null && match.to() == words.size()) {
                return true;
            }
        }
        return false;
    }

    /** "... như sau:" may lead up to orders of their own. */
    private static boolean isLoose(Passage words) {
        return words.is(words.size() - 2, "sau")
                || words.is(words.size() - 2, "là")
                || words.is(words.size() - 2, "đó");
    }

    private static boolean orders(Block child) {
        return Vocabulary.VERBS.end(child.passage(), 0) > 0 || AssignmentRule.find(child.passage()) != null;
    }

    /** Whether the words above order something themselves, not only assign. */
    private static boolean acts(Passage words) {
        var given = GivenRule.find(words, 0, words.size());
        int from = given == null ? 0 : given.to();
        return from < words.size() && Vocabulary.VERBS.end(words, from) > 0;
    }
}
