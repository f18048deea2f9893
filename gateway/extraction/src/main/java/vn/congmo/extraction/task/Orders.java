package vn.congmo.extraction.task;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Headings;
import vn.congmo.extraction.reading.Purpose;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Tells orders from aims, decisions, praise, facts and formulas. */
final class Orders {
    private static final WordTree<String> DECISIONS = WordTree.ofFile("decisions.txt");
    private static final WordTree<String> OPENERS = WordTree.ofFile("openers.txt");
    private static final WordTree<String> FACTS = WordTree.ofFile("facts.txt");
    private static final String THIS =
            "(Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Chương trình|Quy chế|Quy định|Thông báo) này";
    private static final Phrase FORMULA = Phrase.of(
            "(chịu trách nhiệm|có trách nhiệm|căn cứ " + THIS + ") [tổ chức|triển khai] (thi hành|thực hiện " + THIS
                    + ")|căn cứ " + THIS + " [tổ chức|triển khai] (thi hành|thực hiện)|chịu trách nhiệm hành " + THIS);
    private static final Phrase IN_FORCE =
            Phrase.of(THIS + " (có hiệu lực|thay thế|được|gồm|bãi bỏ|áp dụng|có giá trị)");
    private static final Phrase POINTER = Phrase.of(
            "(tại|theo|trong|ở) [các|bảng] (phụ lục|biểu|danh mục|bảng) [số] [I|II|III|IV|1|2|3|4|01|02|03] [kèm theo|đính kèm|gửi kèm|ban hành kèm theo|.]");
    private static final Phrase ORDERING = Phrase.of(
            "(giao|yêu cầu|đề nghị|nghiêm cấm|không yêu cầu|không tổ chức|không ban hành|không để|không được|dứt điểm)");
    private static final Phrase HAS_BEEN = Phrase.of("(đã|chưa|còn|vẫn|đạt được|đang)");
    private static final Phrase GIVEN =
            Phrase.of("(đã|chưa) (được giao|giao|đề ra|ban hành|được|phê duyệt|có|xác định)");

    private static final int LONGEST_TITLE = 12;
    private static final int LONGEST_POINTER = 16;

    private Orders() {}

    /** Whether a block without numbered blocks under it orders somebody to do something. */
    static boolean isOrder(Block block, Passage words, @Nullable Assignment own, Charge inherited) {
        var purpose = Headings.purpose(block);
        if (purpose.isSilent() || isStatement(words)) {
            return false;
        }
        if (own != null) {
            return !own.fills(words) && !isListOfNames(words, own);
        }
        boolean verb = beginsWithVerb(words);
        return switch (block.level()) {
            case TEXT -> verb && (inherited.isUnderName() || purpose == Purpose.TASK && isUnderTitle(block));
            case ARTICLE -> verb && inherited.isNamed();
            case DIVISION, CAPITAL, ROMAN -> false;
            default -> purpose != Purpose.FUNDING && (verb || isOrderWithoutVerb(words, purpose, inherited));
        };
    }

    /** Decisions, formulas of execution and clauses on what the document is. */
    static boolean isStatement(Passage words) {
        return words.size() < 2
                || DECISIONS.end(words, 0) > 0
                || FORMULA.in(words)
                || IN_FORCE.at(words, 0) != null
                || FACTS.end(words, 0) > 0
                || isPointer(words);
    }

    private static boolean isUnderTitle(Block block) {
        return block.parent() != null && isTitle(block.parent().passage());
    }

    /** "3. Truyền thông": a few words that no sign closes. */
    static boolean isTitle(Passage words) {
        return words.size() <= LONGEST_TITLE && words.token(words.size() - 1).isWord();
    }

    /** "Giám đốc các sở: Tài chính, Nội vụ;": names behind the colon and nothing to do. */
    private static boolean isListOfNames(Passage words, Assignment own) {
        return words.is(own.to() - 1, ":") && !Vocabulary.VERBS.in(words, own.to(), words.size());
    }

    /** "Phân công cụ thể tại Phụ lục 2 kèm theo." */
    private static boolean isPointer(Passage words) {
        return words.size() <= LONGEST_POINTER && POINTER.in(words) && AssignmentRule.find(words) == null;
    }

    private static boolean isOrderWithoutVerb(Passage words, Purpose purpose, Charge inherited) {
        return (inherited.isNamed() || purpose == Purpose.TASK && words.text().endsWith(".")) && !tells(words);
    }

    /** A verb at the beginning, or behind an opening such as "Trên cơ sở ..., ". */
    static boolean beginsWithVerb(Passage words) {
        if (Vocabulary.VERBS.end(words, 0) > 0 || ORDERING.at(words, 0) != null) {
            return true;
        }
        if (OPENERS.end(words, 0) < 0) {
            return false;
        }
        int end = Clauses.segmentEnd(words, 0);
        for (int at = 1; at < end; at++) {
            boolean opens = words.is(at - 1, ",") || words.is(at - 1, ":");
            if (opens && Vocabulary.VERBS.end(words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first clause tells what was or is. */
    private static boolean tells(Passage words) {
        int end = Clauses.clauseEnd(words, 0);
        for (int at = 0; at < end; at++) {
            if (HAS_BEEN.at(words, at) != null && GIVEN.at(words, at) == null) {
                return true;
            }
        }
        return false;
    }
}
