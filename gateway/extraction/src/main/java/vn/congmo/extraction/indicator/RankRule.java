package vn.congmo.extraction.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.findings.Indicator.Nature;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A place in a ranking: "vào nhóm 15 tỉnh dẫn đầu", "nằm trong top 10". One entry for each index that the sentence names. */
final class RankRule implements IndicatorRule {
    private static final String NAME = "indicator-rank";
    private static final Phrase TOP = Vocabulary.phrase(
            "(trong|vào|thuộc|top|tốp|nhóm|đạt|giữ) [số|nhóm|top|tốp] [các] {rank:int} [tỉnh|địa phương|nước|quốc gia|bộ|đơn vị|xã|sở] [, thành phố|và thành phố|thành phố|, phường]");
    private static final Phrase LEADING =
            Phrase.of("(dẫn đầu|đứng đầu|hàng đầu|cao nhất|tốt nhất|tốt|khá|cao|top|tốp|xếp hạng|đầu cả nước)");
    private static final Phrase ABOUT = Phrase.of("về");
    private static final int REACH = 8;

    @Override
    public List<Indicator> find(Passage passage, Setting setting) {
        var found = new ArrayList<Indicator>();
        for (var top : TOP.all(passage)) {
            var bounds = Bounds.around(passage, top.from());
            int end = Math.min(bounds.to(), top.to() + REACH);
            if (end > top.from() && LEADING.in(passage.part(top.from(), end))) {
                subjects(top, bounds).forEach(index -> found.add(indicator(top, bounds, index, setting)));
            }
        }
        return found;
    }

    private static List<IndexNames.Index> subjects(Match top, Bounds bounds) {
        var named = IndexNames.find(top.passage(), bounds);
        return named.isEmpty() ? about(top, bounds) : named;
    }

    /** "dẫn đầu về kết quả thi tốt nghiệp": what is ranked, where no index is named. */
    private static List<IndexNames.Index> about(Match top, Bounds bounds) {
        var passage = top.passage();
        var about = ABOUT.first(passage, top.to());
        if (about == null || about.to() >= bounds.to()) {
            return List.of();
        }
        int to = Metrics.tail(passage, about.to(), bounds);
        return List.of(new IndexNames.Index(about.to(), to, "Xếp hạng " + passage.text(about.to(), to)));
    }

    private static Indicator indicator(Match top, Bounds bounds, IndexNames.Index index, Setting setting) {
        var passage = top.passage();
        int from = Math.min(index.from(), top.from());
        int to = Math.max(index.to(), top.to());
        return new Indicator(
                index.name(),
                Comparator.TOP,
                new BigDecimal(top.text("rank")),
                null,
                "rank",
                null,
                Periods.of(passage, top.from(), bounds, setting),
                setting.isReport() ? Nature.ACTUAL : Nature.TARGET,
                setting.task(),
                passage.evidence(from, to, NAME, 0.85));
    }
}
