package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.BigProblem;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reading.TaskIndex;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** What a passage about the list of bài toán lớn asks of it: focus areas, how many at most, who reviews, publication. */
public final class BigProblemRule {
    private static final String NAME = "big-problem";
    private static final Phrase SUBJECT = Phrase.of("bài toán lớn");
    private static final Phrase COUNT =
            Vocabulary.phrase("[tối đa|không quá|ít nhất|tối thiểu] {count:int} bài toán [lớn]");
    private static final Phrase AT_MOST = Phrase.of("(tối đa|không quá)");
    private static final Phrase REVIEW =
            Vocabulary.phrase("(báo cáo|trình|xin ý kiến) {who:actors} [cho ý kiến|xem xét|thẩm định|phê duyệt]");
    private static final Phrase PUBLICATION = Phrase.of("[kịp thời] công bố");

    private final Passage passage;
    private final @Nullable String task;
    private final List<BigProblem> found = new ArrayList<>();

    private BigProblemRule(Passage passage, @Nullable String task) {
        this.passage = passage;
        this.task = task;
    }

    /** What a document says about its list of big problems. */
    public static List<BigProblem> find(Reading reading, List<Task> tasks) {
        var index = new TaskIndex(tasks);
        var found = new ArrayList<BigProblem>();
        for (var passage : reading.outline().passages()) {
            var task = index.find(passage.start());
            if (task != null && SUBJECT.in(passage)) {
                found.addAll(new BigProblemRule(passage, task).find());
            }
        }
        found.addAll(ListedProblems.find(reading, index));
        return List.copyOf(found);
    }

    private List<BigProblem> find() {
        focusAreas();
        COUNT.all(passage).forEach(this::count);
        var review = REVIEW.first(passage, 0);
        if (review != null) {
            int to = Math.max(review.to(), Clauses.clauseEnd(passage, review.to()));
            add(Kind.REVIEW, String.valueOf(review.text("who")), null, review.from(), to);
        }
        var publication = PUBLICATION.first(passage, 0);
        if (publication != null) {
            publication(publication);
        }
        return found;
    }

    private void focusAreas() {
        for (var area : FocusAreas.find(passage)) {
            add(Kind.FOCUS_AREA, passage.text(area.from(), area.to()), area.order(), area.mark(), area.to());
        }
    }

    private void count(Match match) {
        var kind = AT_MOST.at(passage, match.from()) == null ? Kind.COUNT : Kind.MAX_COUNT;
        int value = Integer.parseInt(String.valueOf(match.text("count")));
        int from = passage.is(match.from() - 1, "chọn") ? match.from() - 2 : match.from();
        add(kind, String.valueOf(value), null, from, match.to());
    }

    private void publication(Match match) {
        boolean opens = match.from() == 0;
        int from = match.from();
        while (from > 0 && passage.token(from - 1).isWord()) {
            from--;
        }
        from = !opens && passage.is(from - 1, ",") && match.from() == from ? clauseStart(from - 1) : from;
        int to = Clauses.segmentEnd(passage, match.to());
        for (int at = match.to(); at < to; at++) {
            to = passage.is(at, "(") ? at : to;
        }
        add(Kind.PUBLICATION, passage.text(match.from(), to), null, from, to);
    }

    private int clauseStart(int at) {
        int start = at;
        while (start > 0 && passage.token(start - 1).isWord()) {
            start--;
        }
        return start;
    }

    private void add(Kind kind, String value, @Nullable Integer order, int from, int to) {
        found.add(new BigProblem(kind, value, order, task, passage.evidence(from, to, NAME + "-" + kind.code(), 0.8)));
    }
}
