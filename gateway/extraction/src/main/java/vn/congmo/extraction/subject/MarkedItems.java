package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** The items of "(1) ..., (2) ..." or "(i) ...; (ii) ...": problems behind "bài toán lớn, gồm:", else fields that have priority. */
final class MarkedItems {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final Phrase LIST = Phrase.of("bài toán [lớn] [,|sau|sau đây] [gồm|bao gồm|sau] [có] :");

    private MarkedItems() {}

    static List<ProblemSaying> find(Passage passage) {
        var marks = marks(passage);
        var found = new ArrayList<ProblemSaying>();
        if (marks.size() < 2) {
            return found;
        }
        var list = LIST.first(passage, 0);
        var kind = list != null && list.to() <= marks.getFirst() ? Kind.PROBLEM : Kind.FOCUS_AREA;
        for (int i = 0; i < marks.size(); i++) {
            int from = marks.get(i) + 3;
            int limit = i + 1 < marks.size() ? marks.get(i + 1) : Clauses.segmentEnd(passage, from);
            int to = lastWord(passage, from, limit);
            if (to > from) {
                found.add(ProblemSaying.item(kind, i + 1, passage, marks.get(i), from, to));
            }
        }
        return found;
    }

    /** Where "(1)", "(2)" ... stand, in their sequence. */
    private static List<Integer> marks(Passage passage) {
        var marks = new ArrayList<Integer>();
        for (int at = 0; at + 3 < passage.size(); at++) {
            if (passage.is(at, "(") && passage.is(at + 2, ")") && number(passage, at + 1) == marks.size() + 1) {
                marks.add(at);
            }
        }
        return marks;
    }

    private static int number(Passage passage, int at) {
        var token = passage.token(at);
        boolean digits = token.isNumber() && token.text().length() <= 2;
        return digits ? Integer.parseInt(token.text()) : ROMAN.indexOf(token.text()) + 1;
    }

    private static int lastWord(Passage passage, int from, int limit) {
        int to = limit;
        while (to > from && !passage.token(to - 1).isWord() && !passage.is(to - 1, ")")) {
            to--;
        }
        return to;
    }
}
