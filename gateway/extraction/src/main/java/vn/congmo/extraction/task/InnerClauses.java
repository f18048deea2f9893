package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * Clauses inside an order that have responsible bodies of their own: "(Sở A khẩn trương ...)", "...; giao Sở B ...", "... . Sở C
 * được chọn làm điểm ...".
 *
 * @param main the order without the sentences that follow with bodies of their own
 * @param clauses those sentences and brackets
 */
record InnerClauses(Passage main, List<Clause> clauses) {
    private static final Phrase BRACKETED = Vocabulary.phrase("{open} {lead:actors} {verb}");
    private static final int SHORTEST = 4;

    /** A clause and who is in charge of it. */
    record Clause(Passage words, Assignment assignment) {}

    static InnerClauses of(Passage passage) {
        var clauses = new ArrayList<Clause>();
        for (var match : BRACKETED.all(passage)) {
            var words = isOrder(match) ? bracket(match) : null;
            var assignment = words == null ? null : AssignmentRule.find(words);
            if (words != null && assignment != null) {
                clauses.add(new Clause(words, assignment));
            }
        }
        int first = sentences(passage, clauses);
        return new InnerClauses(first > 0 ? passage.part(0, first) : passage, clauses);
    }

    /** Adds the sentences behind the first that name agencies of their own; returns where the first of them begins, or -1. */
    private static int sentences(Passage passage, List<Clause> clauses) {
        int first = -1;
        int from = Clauses.segmentEnd(passage, 0) + 1;
        while (from < passage.size()) {
            int end = Clauses.segmentEnd(passage, from);
            var assignment = end - from < SHORTEST ? null : assignment(passage.part(from, end));
            if (assignment != null) {
                first = first < 0 ? from : first;
                clauses.add(new Clause(passage.part(from, end), assignment));
            } else if (first >= 0) {
                extend(passage, clauses, end);
            }
            from = end + 1;
        }
        return first;
    }

    /** What follows without a name belongs to the clause before. */
    private static void extend(Passage passage, List<Clause> clauses, int end) {
        var last = clauses.removeLast();
        int from = indexOf(passage, last.words().start());
        clauses.add(new Clause(passage.part(from, end), last.assignment()));
    }

    private static int indexOf(Passage passage, int offset) {
        for (int at = 0; at < passage.size(); at++) {
            if (passage.part(at, passage.size()).start() == offset) {
                return at;
            }
        }
        return 0;
    }

    private static @Nullable Assignment assignment(Passage sentence) {
        var given = GivenRule.find(sentence, 0, 1);
        var assignment = given == null ? SubjectRule.find(sentence) : GivenRule.assignment(given);
        boolean accountable = assignment != null && sentence.is(assignment.to() - 1, "nhiệm");
        return assignment == null || accountable || !namesAgency(assignment) ? null : assignment;
    }

    private static boolean namesAgency(Assignment assignment) {
        return assignment.lead().stream().anyMatch(actor -> actor.kind() == Actor.Kind.AGENCY);
    }

    private static boolean isOrder(Match match) {
        boolean leads = match.passage().is(match.to() - 1, "trì");
        return !leads && close(match) - match.to() >= SHORTEST;
    }

    private static Passage bracket(Match match) {
        return match.passage().part(match.from() + 1, close(match));
    }

    private static int close(Match match) {
        int end = match.to();
        while (end < match.passage().size() && !match.passage().is(end, ")")) {
            end++;
        }
        return end;
    }
}
