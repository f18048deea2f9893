package vn.congmo.extraction.task;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** "Sở A chủ trì ...", "Các địa phương có trách nhiệm ...", "Đối với UBND các xã: ...", "Trách nhiệm của Sở B". */
final class SubjectRule {
    private static final String NAME = "task-subject";
    private static final Phrase SUBJECT = Vocabulary.phrase(
            "[cùng với đó|bên cạnh đó|đồng thời|theo đó|ngoài ra|trong đó|riêng|do đó|trước mắt] [,] [đối với|về phía|trách nhiệm của|nhiệm vụ của|đề nghị|về phần] [đồng chí] {lead:actors} [{unit:bracket}] {predicate}",
            java.util.Map.of("predicate", SubjectRule::predicate));
    private static final Phrase ADVERB = Phrase.of(
            "[, (Phó Thủ tướng|Thủ tướng|Chủ tịch|Phó Chủ tịch|Bộ trưởng) [Chính phủ]] [tiếp tục|chủ động|trực tiếp|cần|phải|,|theo chức năng , nhiệm vụ [được giao] ,|theo chức năng nhiệm vụ]");
    private static final Phrase PREDICATE = Vocabulary.phrase(
            "(yêu cầu|đề nghị|giao|{verb}|là cơ quan|là đơn vị|là đầu mối|làm đầu mối|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|phụ trách|được (giao|chọn|phân công)|căn cứ|trên cơ sở|theo|ngoài|:)");

    private static final Set<String> ASKING = Set.of("cầu", "nghị", "giao");

    private static final Set<String> OFFICES = Set.of("tướng", "tịch", "trưởng");

    private SubjectRule() {}

    static @Nullable Assignment find(Passage passage) {
        var match = SUBJECT.at(passage, 0);
        var assignment = match == null ? null : assignment(match);
        return assignment == null || assignment.lead().isEmpty() ? null : assignment;
    }

    /** "Đối với Sở A, UBND tỉnh yêu cầu": the last one named gives the order. */
    private static boolean asks(Match match) {
        boolean passive = match.passage().is(match.to() - 2, "được");
        boolean office = OFFICES.stream().anyMatch(word -> match.passage().is(match.to() - 2, word));
        return !passive
                && !office
                && ASKING.stream().anyMatch(word -> match.passage().is(match.to() - 1, word));
    }

    private static int predicate(Passage passage, int at) {
        var adverb = ADVERB.at(passage, at);
        var match = PREDICATE.at(passage, adverb == null ? at : adverb.to());
        return match == null ? vn.congmo.extraction.token.Slot.NONE : match.to();
    }

    private static Assignment assignment(Match match) {
        var lead = match.part("lead");
        var unit = match.part("unit");
        var passage = match.passage();
        boolean request = passage.is(0, "đề");
        var leads = lead == null ? List.<Actor>of() : Actors.listAt(passage, lead.from());
        return new Assignment(
                asks(match) ? leads.subList(0, leads.size() - 1) : leads,
                unit == null ? List.of() : Actors.listAt(passage, unit.from() + 1),
                request ? Modality.REQUEST : Modality.ORDER,
                0,
                match.to(),
                NAME);
    }
}
