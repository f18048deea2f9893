package vn.congmo.extraction.task;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * "Giao Sở A ...", "UBND tỉnh yêu cầu các sở ...:", "Để ..., đề nghị Sở B ...". Behind "tham mưu UBND tỉnh" or inside the list
 * of what somebody does ("đôn đốc, yêu cầu các đơn vị ...") the words put nobody in charge.
 */
final class GivenRule {
    static final String NAME = "task-given";
    private static final String UNIT = "[{unit:bracket}]";
    private static final Phrase GIVEN = Vocabulary.phrase(
            "[cũng|đã|trực tiếp] (giao trách nhiệm cho|giao nhiệm vụ cho|giao cho|giao|phân công|yêu cầu|đề nghị|kiến nghị|chỉ đạo|ủy quyền cho|ủy quyền|lưu ý|nhắc nhở|đôn đốc|kính đề nghị|trân trọng đề nghị) [với] {lead:actors} "
                    + UNIT);
    private static final Phrase SUBORDINATE = Phrase.of("(tham mưu|trình|báo cáo|đề xuất|kiến nghị|theo|để|xin) [với]");
    private static final WordTree<String> OPENERS = WordTree.ofFile("openers.txt");
    private static final Phrase OFFICE = Phrase.of(
            "[đồng chí] (Phó Thủ tướng|Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ tịch nước|Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Thường trực Ban Chỉ đạo|Trưởng Ban Chỉ đạo|lãnh đạo tỉnh) [Chính phủ|Thường trực|Tỉnh ủy|Thành ủy]");
    private static final Set<String> SENTENCE_ENDS = Set.of(";", ":", ".", "-", "–", "”", "\"");
    private static final Set<String> WEAK = Set.of("chỉ", "lưu", "nhắc", "đôn");
    private static final int LONGEST_SUBJECT = 16;

    private GivenRule() {}

    /** The first "giao ..." that begins a clause in the token range, or null. */
    static @Nullable Match find(Passage passage, int from, int limit) {
        for (var match = GIVEN.first(passage, from);
                match != null && match.from() < limit;
                match = GIVEN.first(passage, match.from() + 1)) {
            if (isMainClause(passage, match.from())) {
                return match;
            }
        }
        return null;
    }

    static Assignment assignment(Match match) {
        var lead = match.part("lead");
        var unit = match.part("unit");
        var passage = match.passage();
        return new Assignment(
                lead == null ? List.of() : Actors.listAt(passage, lead.from()),
                unit == null ? List.of() : Actors.listAt(passage, unit.from() + 1),
                modality(passage, match.from()),
                match.from(),
                match.to(),
                NAME);
    }

    private static boolean isMainClause(Passage passage, int at) {
        if (startsSentence(passage, at)) {
            return !WEAK.contains(passage.token(at).key());
        }
        if (passage.is(at - 1, ",")) {
            int start = Clauses.sentenceStart(passage, at);
            boolean purpose = passage.is(start, "để") || passage.is(start, "nhằm");
            return purpose || (OPENERS.end(passage, start) > 0 && !isAfterVerb(passage, at));
        }
        return hasSubject(passage, at) || followsOffice(passage, at);
    }

    /** "Phó Thủ tướng yêu cầu": an office that needs no body behind it. */
    private static boolean followsOffice(Passage passage, int at) {
        for (int from = at - 1; from >= Math.max(0, at - LONGEST_SUBJECT); from--) {
            var office = OFFICE.at(passage, from);
            if (office != null && office.to() == at && isFree(passage, from)) {
                return true;
            }
        }
        return false;
    }

    /** "..., rà soát, yêu cầu các đơn vị": the clause before the comma is itself something to do. */
    private static boolean isAfterVerb(Passage passage, int at) {
        int start = at - 1;
        while (start > 0 && !passage.is(start - 1, ",") && !startsSentence(passage, start)) {
            start--;
        }
        boolean opens = startsSentence(passage, start);
        return !opens && Vocabulary.VERBS.end(passage, start) > 0;
    }

    /** "Chủ tịch UBND tỉnh", "Thủ tướng Chính phủ" in front, beginning the sentence or standing behind a comma or "đồng chí". */
    private static boolean hasSubject(Passage passage, int at) {
        for (int from = at - 1; from >= Math.max(0, at - LONGEST_SUBJECT); from--) {
            var actor = Actors.holderAt(passage, from);
            if (actor != null && actor.to() == at) {
                var longer = from == 0 ? null : Actors.holderAt(passage, from - 1);
                boolean inside = longer != null && longer.to() == at;
                if (!inside && isFree(passage, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFree(Passage passage, int from) {
        boolean subordinate = SUBORDINATE.at(passage, from - 1) != null || SUBORDINATE.at(passage, from - 2) != null;
        return !subordinate && (startsSentence(passage, from) || passage.is(from - 1, ",") || isPerson(passage, from));
    }

    private static boolean isPerson(Passage passage, int from) {
        return passage.is(from - 1, "chí") || passage.is(from - 1, "lãnh") || passage.is(from - 1, "đạo");
    }

    private static boolean startsSentence(Passage passage, int at) {
        return at == 0 || SENTENCE_ENDS.contains(passage.token(at - 1).key());
    }

    private static Modality modality(Passage passage, int at) {
        var words = passage.text(at, Math.min(passage.size(), at + 3)).toLowerCase(java.util.Locale.ROOT);
        return words.contains("đề nghị")
                ? Modality.REQUEST
                : words.contains("kiến nghị") ? Modality.PROPOSAL : Modality.ORDER;
    }
}
