package vn.congmo.extraction.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** The words of a report: "báo cáo ... về UBND tỉnh", "gửi Sở A tổng hợp", "phản ánh về Sở A". */
final class ReportPhrases {
    private static final Phrase REPORT = Vocabulary.phrase("(báo cáo|phản ánh|gửi báo cáo|gửi kết quả)");
    private static final Phrase NOUN = Phrase.of("(phân tích|nghe|theo|các|những|bản|nội dung) báo cáo");
    private static final Phrase DIRECT =
            Vocabulary.phrase("(báo cáo|gửi báo cáo|gửi) [kết quả] [về|cho|với] {to:actors}");
    private static final Phrase TOWARDS = Vocabulary.phrase("(về|gửi|gửi về|cho|với) {to:actors}");
    private static final Phrase DUE = Vocabulary.phrase("{to:actors} trước {moment}");
    private static final Phrase AUTHORITY = Phrase.of("báo cáo (cấp có thẩm quyền|cơ quan có thẩm quyền|cấp trên)");
    private static final Phrase OBJECT =
            Phrase.of("báo cáo (kết quả|tình hình|tiến độ|các vấn đề|những khó khăn|khó khăn)");
    private static final Phrase VIA = Vocabulary.phrase("(tham mưu {via:actors}|{open} (thông qua|qua) {via:actors})");
    private static final Phrase FINALLY =
            Vocabulary.phrase("để tổng hợp [,] [và] (báo cáo|tham mưu|trình) {to:actors}");
    private static final Phrase REQUEST = Phrase.of("báo cáo đột xuất [theo yêu cầu|khi có yêu cầu]");
    private static final Phrase DEADLINE = Vocabulary.phrase("trước {moment}");
    private static final int REACH = 45;

    private ReportPhrases() {}

    /** A report: its words, receivers, bodies it goes through, and who gets it in the end. */
    record Report(
            Passage passage,
            int from,
            int to,
            List<Actor> receivers,
            @Nullable String authority,
            List<Actor> via,
            List<Actor> finals) {

        /** What is reported, in the words of the text. */
        @Nullable
        String what() {
            int end = Clauses.clauseEnd(passage, from + 2);
            return end > from + 2 && receivers.isEmpty() ? passage.text(from + 2, end) : null;
        }
    }

    static @Nullable Report first(Passage passage, boolean closing) {
        var word = REPORT.first(passage, 0);
        while (word != null) {
            var report = isNoun(passage, word.from()) || Clauses.isQuoted(passage, word.from())
                    ? null
                    : report(passage, word.from());
            if (report != null && (!closing || !report.receivers().isEmpty())) {
                return report;
            }
            word = REPORT.first(passage, word.to());
        }
        return null;
    }

    static @Nullable Match onRequest(Passage passage) {
        return REQUEST.first(passage, 0);
    }

    private static boolean isNoun(Passage passage, int at) {
        return NOUN.at(passage, at - 1) != null || NOUN.at(passage, at - 2) != null;
    }

    private static @Nullable Report report(Passage passage, int at) {
        var direct = DIRECT.at(passage, at);
        var receiver = direct == null ? towards(passage, at) : direct;
        if (receiver != null) {
            return new Report(
                    passage,
                    at,
                    end(passage, receiver.to()),
                    actors(receiver, "to"),
                    null,
                    via(passage, at),
                    finals(passage, at));
        }
        var authority = AUTHORITY.at(passage, at);
        if (authority != null) {
            return new Report(
                    passage, at, authority.to(), List.of(), passage.text(at + 2, authority.to()), List.of(), List.of());
        }
        boolean object = OBJECT.at(passage, at) != null;
        return object
                ? new Report(
                        passage,
                        at,
                        Clauses.clauseEnd(passage, at + 2),
                        List.of(),
                        null,
                        List.of(),
                        finals(passage, at))
                : null;
    }

    /** A receiver later in the same clause: "báo cáo kết quả ... về UBND tỉnh", or one with a date: "... Văn phòng A trước ngày X". */
    private static @Nullable Match towards(Passage passage, int at) {
        int limit = Math.min(Clauses.segmentEnd(passage, at), at + REACH);
        for (int i = at + 1; i < limit; i++) {
            var match = TOWARDS.at(passage, i);
            match = match == null ? DUE.at(passage, i) : match;
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private static int end(Passage passage, int at) {
        var deadline = DEADLINE.at(passage, at);
        return deadline == null ? at : deadline.to();
    }

    private static List<Actor> via(Passage passage, int at) {
        for (int i = Math.max(0, at - 8); i < Math.min(passage.size(), at + REACH); i++) {
            var match = VIA.at(passage, i);
            if (match != null && (match.to() == at || passage.is(i, "("))) {
                return actors(match, "via");
            }
        }
        return List.of();
    }

    private static List<Actor> finals(Passage passage, int at) {
        var match = FINALLY.first(passage, at);
        return match == null ? List.of() : actors(match, "to");
    }

    private static List<Actor> actors(Match match, String slot) {
        var range = match.part(slot);
        return range == null ? List.of() : Actors.listAt(match.passage(), range.from());
    }
}
