package vn.congmo.extraction.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.StatusFact;
import vn.congmo.extraction.findings.StatusFact.Status;
import vn.congmo.extraction.indicator.Figure;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Spelling;

/** How far work has come: "03 nhiệm vụ quá hạn", "đã hoàn thành 21/58 nhiệm vụ". An order to complete work is none. */
public final class StatusRule {
    private static final String NAME = "status-count";
    private static final Phrase WORK = Phrase.of(
            "(nhiệm vụ|chỉ tiêu|nội dung|công việc|dự án|hồ sơ|văn bản|kiến nghị|đề án|chương trình|thủ tục)");
    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    Status.OVERDUE,
                    "",
                    "[đã|bị|còn] (quá hạn|chậm tiến độ|trễ hạn|chậm muộn|chưa hoàn thành|tồn đọng|chậm)"),
            new Saying(Status.OVERDUE, "(quá hạn|trễ hạn|chậm tiến độ|chưa hoàn thành)", ""),
            new Saying(Status.IN_PROGRESS, "", "(đang thực hiện|đang triển khai|đang được triển khai)"),
            new Saying(Status.IN_PROGRESS, "(đang thực hiện|đang triển khai)", ""),
            new Saying(Status.DONE, "", "[đã] [được đánh giá] hoàn thành"),
            new Saying(Status.DONE, "đã [cơ bản] hoàn thành", ""),
            new Saying(Status.TOTAL, "(tổng số|tổng cộng)", ""));
    private static final Phrase COMPLETED = Phrase.of("hoàn thành");
    private static final int REACH = 4;

    private StatusRule() {}

    /** Words before and behind a count of work, and what they say of it. */
    private record Saying(Status status, Phrase before, Phrase behind) {
        Saying(Status status, String before, String behind) {
            this(status, Phrase.of(before), Phrase.of(behind));
        }
    }

    /** The states of work that a document tells with a figure. */
    public static List<StatusFact> find(Reading reading) {
        var found = new ArrayList<StatusFact>();
        for (var passage : reading.outline().passages()) {
            for (int at = 0; at < passage.size(); at++) {
                var figure = Figure.at(passage, at);
                if (figure != null && figure.value().scale() <= 0) {
                    count(passage, at, figure, found);
                }
            }
        }
        var known = new HashSet<String>();
        return found.stream()
                .filter(fact -> known.add(fact.status() + " " + Spelling.key(fact.what())))
                .toList();
    }

    private static void count(Passage passage, int at, Figure figure, List<StatusFact> found) {
        var total = passage.is(figure.to(), "/") ? total(passage, figure.to() + 1) : null;
        var work = WORK.at(passage, total == null ? figure.to() : total.to());
        if (work == null) {
            return;
        }
        if (total != null && before(COMPLETED, passage, at) >= 0) {
            int from = before(COMPLETED, passage, at);
            found.add(fact(passage, from, work.to(), Status.DONE, figure));
            found.add(fact(passage, from, work.to(), Status.TOTAL, total));
            return;
        }
        for (var saying : SAYINGS) {
            var fact = fact(saying, passage, at, figure, work.to());
            if (fact != null) {
                found.add(fact);
                return;
            }
        }
    }

    /** The second figure of "21/58". */
    private static @Nullable Figure total(Passage passage, int at) {
        boolean number = at < passage.size() && passage.token(at).isNumber();
        return number ? new Figure(at + 1, new BigDecimal(passage.token(at).text())) : null;
    }

    private static @Nullable StatusFact fact(Saying saying, Passage passage, int at, Figure figure, int work) {
        int from = before(saying.before(), passage, at);
        var behind = saying.behind().at(passage, work);
        return from < 0 || behind == null || isOrdered(passage, from)
                ? null
                : fact(passage, from, behind.to(), saying.status(), figure);
    }

    /** "phấn đấu ..." tells what is wanted. */
    private static boolean isOrdered(Passage passage, int at) {
        return passage.is(at - 1, "đấu") || passage.is(at - 1, "để") || passage.is(at - 1, "sẽ");
    }

    /** Where words that end right before the figure begin; the figure's own place for no words, -1 if they are missing. */
    private static int before(Phrase phrase, Passage passage, int figure) {
        var match = phrase.endingAt(passage, figure, figure - REACH);
        return match == null ? -1 : match.from();
    }

    private static StatusFact fact(Passage passage, int from, int to, Status status, Figure count) {
        return new StatusFact(
                passage.text(from, to), status, count.value().intValue(), passage.evidence(from, to, NAME, 0.8));
    }
}
