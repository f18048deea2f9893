package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Big problems by their titles: "bài toán lớn “A”", "02 bài toán lớn: “A” và “B”", "Bài toán số 1: A", "A (bài toán lớn số 3)". */
final class NamedProblems {
    private static final Phrase TITLED = Vocabulary.phrase("bài toán [lớn] [số] {order:int} (:|.|-|–)");
    private static final Phrase QUOTED = Phrase.of("bài toán [lớn] [:]");
    private static final Phrase BRACKETED = Vocabulary.phrase("{open} bài toán [lớn] số {order:int}");
    private static final Phrase JOINT = Phrase.of("(, và|và|,|;)");
    private static final int LONGEST = 60;

    private NamedProblems() {}

    static List<ProblemSaying> find(Passage passage) {
        var found = new ArrayList<ProblemSaying>();
        var titled = TITLED.at(passage, 0);
        if (titled != null && titled.to() < passage.size()) {
            int to = Math.max(titled.to() + 1, Clauses.segmentEnd(passage, titled.to()));
            found.add(ProblemSaying.item(Kind.PROBLEM, order(titled.text("order")), passage, 0, titled.to(), to));
        }
        for (var bracket : BRACKETED.all(passage)) {
            int from = Clauses.segmentStart(passage, bracket.from());
            if (bracket.from() - from > 2) {
                int order = order(bracket.text("order"));
                found.add(ProblemSaying.item(Kind.PROBLEM, order, passage, from, from, bracket.from()));
            }
        }
        QUOTED.all(passage).forEach(named -> quoted(passage, named.to(), found));
        return found;
    }

    private static void quoted(Passage passage, int at, List<ProblemSaying> found) {
        int open = at;
        for (int order = 1; open < passage.size() && Quotes.opens(passage, open); order++) {
            int close = Quotes.close(passage, open, LONGEST);
            if (close < open + 2) {
                return;
            }
            found.add(ProblemSaying.item(Kind.PROBLEM, order, passage, open, open + 1, close));
            var joint = JOINT.at(passage, close + 1);
            open = joint == null ? passage.size() : joint.to();
        }
    }

    private static int order(@org.jspecify.annotations.Nullable String number) {
        return Integer.parseInt(String.valueOf(number));
    }
}
