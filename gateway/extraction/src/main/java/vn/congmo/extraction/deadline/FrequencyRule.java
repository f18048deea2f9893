package vn.congmo.extraction.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** How many times: "01 lần/tháng", "mỗi quý một lần", "03 tháng một lần", "mỗi tháng 02 số", "thứ Sáu hằng tuần". */
final class FrequencyRule implements DeadlineRule {
    private static final String NAME = "deadline-frequency";
    private static final List<Phrase> PHRASES = List.of(
            Vocabulary.phrase(
                    "[tối thiểu|ít nhất] (một|hai|ba|{times:int}) lần [/] [một|trong] [mỗi|hằng|hàng] {unit:period}"),
            Vocabulary.phrase(
                    "(mỗi|hằng|hàng) {unit:period} [họp|tổ chức|báo cáo|giao ban] [ít nhất|tối thiểu] (một|hai|ba|{times:int}) (lần|số|kỳ|cuộc)"),
            Vocabulary.phrase("(trước|vào|lúc) {int} giờ [{int}] [phút] (hằng|hàng|mỗi) {unit:period}"),
            Vocabulary.phrase("{every:interval} [/] [một|01|1] lần"),
            Vocabulary.phrase("[trước] [{moment}] [vào] (thứ {day:weekday}|chủ nhật) [hằng|hàng|mỗi] {unit:period}"));

    @Override
    public List<Deadline> find(Passage passage) {
        var deadlines = new ArrayList<Deadline>();
        for (int at = 0; at < passage.size(); at++) {
            var match = at(passage, at);
            if (match != null && !isLimit(passage, at)) {
                deadlines.add(Repetition.of(passage, at, match.to(), value(match), NAME));
                at = match.to() - 1;
            }
        }
        return deadlines;
    }

    private static @Nullable Match at(Passage passage, int at) {
        for (var phrase : PHRASES) {
            var match = phrase.at(passage, at);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** "không quá 01 lần/năm" forbids and orders nothing. */
    private static boolean isLimit(Passage passage, int at) {
        return passage.is(at - 1, "quá") || passage.is(at - 1, "đa");
    }

    private static String value(Match match) {
        var every = match.part("every");
        var unit = match.part("unit");
        var interval = every != null
                ? Interval.at(match.passage(), every.from())
                : unit == null ? null : Interval.ofUnit(match.passage(), unit.from());
        return interval == null ? "R" : interval.value();
    }
}
