package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** The fields in which big problems are wanted: "(1) ..., (2) ...", "trọng tâm là A, B và C", "bài toán lớn về A". */
final class FocusAreas {
    private static final Phrase CUE = Phrase.of(
            "((trọng tâm là|trọng tâm|tập trung vào|tập trung|ưu tiên|chú trọng) [các|vào] [lĩnh vực|nhóm vấn đề|nhóm lĩnh vực] [:]|bài toán lớn [của (tỉnh|ngành|thành phố|bộ)] về)");
    private static final WordTree<String> VERBS = WordTree.of(List.of(
            "rà soát",
            "xây dựng",
            "hoàn thiện",
            "hoàn thành",
            "bố trí",
            "triển khai",
            "thực hiện",
            "giải quyết",
            "tổng hợp",
            "chỉ đạo",
            "khoa học",
            "tổ chức"));
    private static final WordTree<String> STOPS = WordTree.of(List.of(
            "trước",
            "không",
            "để",
            "nhằm",
            "theo",
            "hoàn thành",
            "báo cáo",
            "trình",
            "trong quý",
            "trong tháng",
            "trong năm",
            "tối đa",
            "chậm nhất"));
    private static final int LONGEST = 14;

    private FocusAreas() {}

    /** Whether words ask for fields, at the end of an opening: "..., trọng tâm là:". */
    static boolean isAskedFor(Passage passage) {
        return CUE.all(passage).stream().anyMatch(cue -> cue.to() == passage.size());
    }

    static List<ProblemSaying> find(Passage passage) {
        for (var cue : CUE.all(passage)) {
            var areas = listed(passage, cue);
            if (!areas.isEmpty()) {
                return areas;
            }
        }
        return List.of();
    }

    /** Words between commas and "và" up to the end of the sentence. */
    private static List<ProblemSaying> listed(Passage passage, Match cue) {
        var areas = new ArrayList<ProblemSaying>();
        int from = cue.to();
        for (int at = from; at <= passage.size() && at - from <= LONGEST && VERBS.end(passage, from) < 0; at++) {
            boolean ends = at == passage.size() || ends(passage, at);
            if (ends || passage.is(at, ",") || passage.is(at, "và")) {
                add(passage, from, at, areas);
                from = ends ? passage.size() : at + 1;
            }
        }
        return areas;
    }

    private static boolean ends(Passage passage, int at) {
        return ";.(:“".contains(passage.token(at).text()) || STOPS.end(passage, at) > 0;
    }

    private static void add(Passage passage, int from, int to, List<ProblemSaying> areas) {
        if (to - from >= 2) {
            areas.add(ProblemSaying.item(Kind.FOCUS_AREA, areas.size() + 1, passage, from, from, to));
        }
    }
}
