package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Clauses inside an order that have responsible bodies of their own: "(Sở A khẩn trương ...)", "...; giao Sở B ...". */
final class InnerClauses {
    private static final Phrase BRACKETED = Vocabulary.phrase("{open} {lead:actors} {verb}");
    private static final int SHORTEST = 4;

    private InnerClauses() {}

    static List<Passage> find(Passage passage) {
        var clauses = new ArrayList<Passage>();
        BRACKETED.all(passage).stream().filter(InnerClauses::isOrder).forEach(match -> clauses.add(bracket(match)));
        int from = Clauses.segmentEnd(passage, 0);
        var given = GivenRule.find(passage, from, passage.size());
        while (given != null) {
            int end = Clauses.segmentEnd(passage, given.to());
            if (namesAgency(given) && isNewSentence(given)) {
                clauses.add(passage.part(given.from(), end));
            }
            given = GivenRule.find(passage, end, passage.size());
        }
        return clauses;
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

    private static boolean isNewSentence(Match given) {
        int before = given.from() - 1;
        return given.passage().is(before, ";") || given.passage().is(before, ".");
    }

    private static boolean namesAgency(Match given) {
        return GivenRule.assignment(given).lead().stream().anyMatch(actor -> actor.kind() == Actor.Kind.AGENCY);
    }
}
