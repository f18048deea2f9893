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

/** Who gets a report: "báo cáo ... về UBND tỉnh", "gửi Sở A tổng hợp, báo cáo B", "(qua Sở A)", "báo cáo Bộ trưởng". */
final class ReportReceivers {
    private static final Phrase DIRECT =
            Vocabulary.phrase("(báo cáo|gửi báo cáo|gửi) [kết quả] [về|cho|với|lên] {to:actors}");
    private static final Phrase TOWARDS = Vocabulary.phrase("(về|gửi|gửi về|cho|với) {to:actors}");
    private static final Phrase DUE = Vocabulary.phrase("{to:actors} trước {moment}");
    private static final Phrase AUTHORITY = Phrase.of(
            "báo cáo (cấp có thẩm quyền|cơ quan có thẩm quyền|cấp trên|Bộ trưởng|Giám đốc Sở|Giám đốc|Chủ tịch|Thủ trưởng|Thủ tướng|lãnh đạo [Sở|Bộ|tỉnh|UBND]|người có thẩm quyền|Ban Thường vụ|Thường trực)");
    private static final Phrase VIA = Vocabulary.phrase("(tham mưu {via:actors}|{open} (thông qua|qua) {via:actors})");
    private static final Phrase FINALLY =
            Vocabulary.phrase("để tổng hợp [,] [và] (báo cáo|tham mưu|trình) {to:actors}");
    private static final Phrase DEADLINE =
            Vocabulary.phrase("(trước|chậm nhất|chậm nhất là|chậm nhất vào|trong|vào) {moment}");
    private static final int REACH = 45;

    private ReportReceivers() {}

    /** The report whose verb stands at a token, or null if the words name no receiver. */
    static @Nullable ReportAct act(Passage passage, int at) {
        var direct = DIRECT.at(passage, at);
        var receiver = direct == null ? towards(passage, at) : direct;
        if (receiver == null) {
            return toOffice(passage, at);
        }
        int end = end(passage, receiver.to());
        var to = actors(receiver, "to");
        return new ReportAct(passage, at, end, to, null, via(passage, at), finals(passage, at));
    }

    /** "báo cáo đồng chí Phó Chủ tịch", "báo cáo cấp có thẩm quyền". */
    private static @Nullable ReportAct toOffice(Passage passage, int at) {
        int from = passage.is(at + 2, "đồng") ? at + 4 : at + 2;
        int to = officeEnd(passage, at, from);
        if (to <= from) {
            return null;
        }
        var office = passage.text(from, to);
        return new ReportAct(passage, at, end(passage, to), List.of(), office, List.of(), List.of());
    }

    /** Index behind a receiver that is an office or no name at all. */
    private static int officeEnd(Passage passage, int at, int from) {
        var office = passage.is(at, "báo") ? Offices.startAt(passage, from) : null;
        var authority = AUTHORITY.at(passage, at);
        int to = authority == null ? from : authority.to();
        return office == null ? to : Math.max(to, Offices.end(passage, office));
    }

    static List<Actor> finals(Passage passage, int at) {
        var match = FINALLY.first(passage, at);
        return match == null ? List.of() : actors(match, "to");
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

    /** Index after the words about the way and the day that follow a receiver. */
    private static int end(Passage passage, int at) {
        int to = at;
        if (passage.is(at, "(")) {
            int close = at;
            while (close < passage.size() && !passage.is(close, ")")) {
                close++;
            }
            to = close < passage.size() && close - at < 16 ? close + 1 : at;
        }
        var deadline = DEADLINE.at(passage, to);
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

    private static List<Actor> actors(Match match, String slot) {
        var range = match.part(slot);
        return range == null ? List.of() : Actors.listAt(match.passage(), range.from());
    }
}
