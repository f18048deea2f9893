package vn.congmo.extraction.subject;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** That the list is to be published: "kịp thời công bố, tổ chức thực hiện". What is published already is none. */
final class ProblemPublication {
    private static final Phrase PUBLICATION = Phrase.of("[kịp thời] công bố");
    private static final Phrase DATED = Vocabulary.phrase("công bố (trong|vào|trước) [ngày] {moment}");
    private static final Phrase OTHER = Phrase.of("(đã|việc|được|khi|đợt|chưa|để) [kịp thời] công bố");

    private ProblemPublication() {}

    /** The first order to publish, or null. */
    static @Nullable ProblemSaying find(Passage passage) {
        for (var match : PUBLICATION.all(passage)) {
            boolean other = OTHER.at(passage, match.from() - 1) != null && DATED.at(passage, match.from()) == null;
            if (!other) {
                return saying(passage, match);
            }
        }
        return null;
    }

    private static ProblemSaying saying(Passage passage, Match match) {
        int from = clauseStart(passage, match.from());
        boolean behindComma = match.from() > 0 && passage.is(from - 1, ",") && match.from() == from;
        from = behindComma ? clauseStart(passage, from - 1) : from;
        int to = bracket(passage, match.to(), Clauses.segmentEnd(passage, match.to()));
        return new ProblemSaying(Kind.PUBLICATION, passage.text(match.from(), to), null, passage, from, to);
    }

    /** Index of the first opening bracket in the token range, or its end. */
    private static int bracket(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, "(")) {
                return at;
            }
        }
        return to;
    }

    private static int clauseStart(Passage passage, int at) {
        int start = at;
        while (start > 0 && passage.token(start - 1).isWord()) {
            start--;
        }
        return start;
    }
}
