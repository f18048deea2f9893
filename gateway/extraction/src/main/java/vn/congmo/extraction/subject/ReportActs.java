package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** The reports that a passage asks for: one for each sentence or part of one that has a report as its verb. */
final class ReportActs {
    private static final Phrase REPORT = Vocabulary.phrase(
            "(báo cáo|phản ánh|gửi báo cáo|gửi kết quả|gửi số liệu|thông tin, báo cáo|phản hồi|(danh sách|số liệu|kết quả) gửi về)");
    private static final WordTree<String> BEFORE_NOUN = WordTree.ofFile("report-nouns.txt");
    private static final Phrase TITLE = Phrase.of(
            "báo cáo (số|thẩm định|tài chính|nghiên cứu|kinh tế|đánh giá tác động|đề xuất chủ trương|thuyết minh|tại|của|là|được|này)");
    private static final Phrase OBJECT = Phrase.of(
            "báo cáo (kết quả|tình hình|tiến độ|các vấn đề|những khó khăn|khó khăn|định kỳ|hằng|hàng|đột xuất|trước|phương án|sơ kết|tổng kết|giữa kỳ|cuối kỳ|nhanh|số liệu|việc|chậm nhất)");
    private static final Phrase REQUEST = Phrase.of("báo cáo đột xuất [theo yêu cầu|khi có yêu cầu]");
    private static final int LONGEST_NOUN = 3;

    private ReportActs() {}

    static @Nullable Match onRequest(Passage passage) {
        return REQUEST.first(passage, 0);
    }

    /** The acts of a passage; of a closing formula or of words that order nothing, only those with a receiver. */
    static List<ReportAct> find(Passage passage, boolean addressedOnly) {
        var acts = new ArrayList<ReportAct>();
        var word = REPORT.first(passage, 0);
        while (word != null) {
            var act = isNoun(passage, word.from()) || Clauses.isQuoted(passage, word.from())
                    ? null
                    : act(passage, word.from());
            boolean fits = act != null && (act.isAddressed() || !addressedOnly);
            if (act != null && fits) {
                acts.add(act);
            }
            word = REPORT.first(passage, fits ? Clauses.segmentEnd(passage, word.to()) : word.to());
        }
        return acts;
    }

    private static boolean isNoun(Passage passage, int at) {
        for (int from = Math.max(0, at - LONGEST_NOUN); from < at; from++) {
            if (BEFORE_NOUN.end(passage, from) == at) {
                return true;
            }
        }
        return TITLE.at(passage, at) != null;
    }

    private static @Nullable ReportAct act(Passage passage, int at) {
        var addressed = ReportReceivers.act(passage, at);
        if (addressed != null || OBJECT.at(passage, at) == null) {
            return addressed;
        }
        return new ReportAct(
                passage,
                at,
                Clauses.clauseEnd(passage, at + 2),
                List.of(),
                null,
                List.of(),
                ReportReceivers.finals(passage, at));
    }
}
