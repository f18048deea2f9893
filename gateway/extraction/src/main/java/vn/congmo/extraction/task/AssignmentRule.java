package vn.congmo.extraction.task;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * Who leads: "Giao Sở A ...", "yêu cầu các sở ...:", "Sở A chủ trì ...", "Các địa phương có trách nhiệm ...". "Tham mưu UBND
 * tỉnh ..." puts nobody in charge.
 */
final class AssignmentRule {
    private static final String UNIT = "[{open} {unit:actors} {close}]";
    private static final Phrase GIVEN = Vocabulary.phrase(
            "(giao trách nhiệm cho|giao cho|giao|phân công|yêu cầu|đề nghị|kiến nghị) [đồng chí] {lead:actors} "
                    + UNIT);
    private static final Phrase SUBJECT = Vocabulary.phrase(
            "{lead:actors} " + UNIT
                    + " [tiếp tục|chủ động|cần|phải|,] ({verb}|là cơ quan|là đơn vị|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|căn cứ|:)");
    private static final Phrase HEADING = Vocabulary.phrase("{lead:actors} " + UNIT);
    private static final Phrase BRACKETED = Vocabulary.phrase(
            "({open} [giao|do] {lead:actors} chủ trì|(cơ quan|đơn vị) (chủ trì|thực hiện) [thực hiện] : {lead:actors}|chủ trì : {lead:actors})");
    private static final Set<String> BEFORE_GIVEN = Set.of(",", ";", ":", ".", "tỉnh", "phố", "này", "đó", "phủ");

    private AssignmentRule() {}

    /** The assignment of a passage, or null if its words put nobody in charge. */
    static @Nullable Assignment find(Passage passage) {
        return find(passage, Clauses.segmentEnd(passage, 0));
    }

    /** The same, with "giao ..." looked for in every sentence: for running text without numbers. */
    static @Nullable Assignment findAnywhere(Passage passage) {
        return find(passage, passage.size());
    }

    private static @Nullable Assignment find(Passage passage, int limit) {
        var given = given(passage, 0, limit);
        var subject = given == null ? SUBJECT.at(passage, 0) : given;
        var heading = subject == null ? HEADING.at(passage, 0) : null;
        if (subject != null) {
            return assignment(subject);
        }
        var bracketed = BRACKETED.first(passage, 0);
        if (heading != null && isAlone(heading)) {
            return assignment(heading);
        }
        return bracketed == null ? null : assignment(bracketed);
    }

    /** The first "giao ..." that begins a clause in the token range, or null. */
    static @Nullable Match given(Passage passage, int from, int limit) {
        var match = GIVEN.first(passage, from);
        while (match != null && match.from() < limit && !startsClause(passage, match.from())) {
            match = GIVEN.first(passage, match.from() + 1);
        }
        return match == null || match.from() >= limit ? null : match;
    }

    private static boolean isAlone(Match heading) {
        int left = heading.passage().size() - heading.to();
        return left == 0 || (left == 1 && !heading.passage().token(heading.to()).isWord());
    }

    private static boolean startsClause(Passage passage, int at) {
        return at == 0 || BEFORE_GIVEN.contains(passage.token(at - 1).key());
    }

    private static Modality modality(String word) {
        return switch (word) {
            case "đề" -> Modality.REQUEST;
            case "kiến" -> Modality.PROPOSAL;
            default -> Modality.ORDER;
        };
    }

    static Assignment assignment(Match match) {
        var lead = match.part("lead");
        var unit = match.part("unit");
        var passage = match.passage();
        return new Assignment(
                lead == null ? List.of() : Actors.listAt(passage, lead.from()),
                unit == null ? List.of() : Actors.listAt(passage, unit.from()),
                modality(passage.token(match.from()).key()),
                match.to());
    }
}
