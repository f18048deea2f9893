package vn.congmo.extraction.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Who looks through the list: "báo cáo Thường trực Ban Chỉ đạo cho ý kiến", "trình Bộ trưởng phê duyệt", "lấy ý kiến Hội đồng tư vấn". */
final class ProblemReview {
    private static final Phrase ASKED = Phrase.of("(xin ý kiến|lấy ý kiến|mời) [của]");
    private static final Phrase SUBMITTED = Phrase.of("(báo cáo|trình)");
    private static final Phrase LOOKS =
            Phrase.of("(cho ý kiến|xem xét|thẩm định|phê duyệt|trước khi công bố|trước khi ban hành|quyết định|góp ý)");
    private static final WordTree<String> ENDS = WordTree.of(List.of(
            "thẩm định",
            "phê duyệt",
            "xem xét",
            "cho ý kiến",
            "về",
            "trước",
            "góp ý",
            "quyết định",
            "để",
            "sau khi",
            "tham gia"));
    private static final int LONGEST = 16;

    private ProblemReview() {}

    /** The first review that a passage asks for, or null. */
    static @Nullable ProblemSaying find(Passage passage) {
        for (int at = 0; at < passage.size(); at++) {
            var asked = ASKED.at(passage, at);
            var submitted = asked == null ? SUBMITTED.at(passage, at) : null;
            var saying = asked != null
                    ? saying(passage, asked, false)
                    : submitted != null ? saying(passage, submitted, true) : null;
            if (saying != null) {
                return saying;
            }
        }
        return null;
    }

    private static @Nullable ProblemSaying saying(Passage passage, Match verb, boolean hasToLook) {
        int who = whoEnd(passage, verb.to());
        boolean looks = who > verb.to() && LOOKS.at(passage, who) != null;
        boolean invited = passage.is(verb.from(), "mời");
        if (who == verb.to() || (hasToLook || invited) && !looks) {
            return null;
        }
        int to = Math.max(who, Clauses.clauseEnd(passage, who));
        return new ProblemSaying(Kind.REVIEW, passage.text(verb.to(), who), null, passage, verb.from(), to);
    }

    /** Index behind the body or office-holder that starts here; the same index if none does. */
    private static int whoEnd(Passage passage, int at) {
        var actors = Actors.listAt(passage, at);
        if (!actors.isEmpty()) {
            return actors.getLast().to();
        }
        int to = at;
        boolean capital = at < passage.size() && passage.token(at).isCapitalised();
        while (capital && to < Math.min(passage.size(), at + LONGEST) && isInside(passage, to)) {
            to++;
        }
        return to;
    }

    private static boolean isInside(Passage passage, int at) {
        return (passage.token(at).isWord() || passage.is(at, ",")) && ENDS.end(passage, at) < 0;
    }
}
