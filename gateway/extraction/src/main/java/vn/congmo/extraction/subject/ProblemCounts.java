package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** How many big problems: "tối đa 08 bài toán", "từ 06 đến 10 bài toán", "Danh mục 14 bài toán lớn". */
final class ProblemCounts {
    private static final Phrase AT_MOST = Vocabulary.phrase(
            "((tối đa|không quá|không vượt quá|nhiều nhất) {count:int} (bài toán|đề bài) [lớn]|từ {int} (đến|-|–) {count:int} bài toán [lớn]|bài toán [lớn] (không quá|tối đa|không vượt quá|nhiều nhất) {count:int})");
    private static final Phrase COUNT = Vocabulary.phrase(
            "([ít nhất|tối thiểu] {count:int} bài toán lớn|(ít nhất|tối thiểu) {count:int} bài toán)");

    private ProblemCounts() {}

    static List<ProblemSaying> find(Passage passage) {
        var found = new ArrayList<ProblemSaying>();
        int free = 0;
        for (int at = 0; at < passage.size(); at++) {
            var most = AT_MOST.at(passage, at);
            var count = most == null && at >= free ? COUNT.at(passage, at) : null;
            if (most != null && at >= free) {
                found.add(saying(Kind.MAX_COUNT, most));
                free = most.to();
            } else if (count != null) {
                found.add(saying(Kind.COUNT, count));
                free = count.to();
            }
        }
        return found;
    }

    private static ProblemSaying saying(Kind kind, Match match) {
        var passage = match.passage();
        boolean chosen = match.from() >= 2 && passage.is(match.from() - 1, "chọn");
        var value = String.valueOf(Integer.parseInt(String.valueOf(match.text("count"))));
        return new ProblemSaying(kind, value, null, passage, chosen ? match.from() - 2 : match.from(), match.to());
    }
}
