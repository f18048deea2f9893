package vn.congmo.extraction.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.findings.Indicator.Nature;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A place in a ranking: "vào nhóm 15 tỉnh dẫn đầu", "nằm trong top 10". One entry for each index that the sentence names. */
final class TopRule implements IndicatorRule {
    private static final Phrase TOP = Vocabulary.phrase(
            "(trong|vào|thuộc|top|tốp|nhóm) [số|nhóm|top|tốp] [các] {rank:int} [tỉnh|địa phương|nước|quốc gia|bộ] [, thành phố|và thành phố|thành phố] [có|dẫn đầu|đứng đầu|cao nhất|hàng đầu|tốt nhất]");
    private static final Phrase LEADING = Phrase.of("(dẫn đầu|đứng đầu|hàng đầu|cao nhất|tốt nhất|top|tốp|xếp hạng)");

    @Override
    public String name() {
        return "indicator-rank";
    }

    @Override
    public List<Indicator> find(Passage passage, @Nullable String task) {
        var found = new ArrayList<Indicator>();
        for (var top : TOP.all(passage)) {
            var bounds = Bounds.around(passage, top.from());
            if (LEADING.in(passage.part(top.from(), Math.min(bounds.to(), top.to() + 3)))) {
                IndexNames.find(passage, bounds).forEach(index -> found.add(indicator(top, bounds, index, task)));
            }
        }
        return found;
    }

    private Indicator indicator(Match top, Bounds bounds, IndexNames.Index index, @Nullable String task) {
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
                Periods.of(passage, top.from(), bounds),
                Nature.TARGET,
                task,
                passage.evidence(from, to, name(), 0.85));
    }
}
