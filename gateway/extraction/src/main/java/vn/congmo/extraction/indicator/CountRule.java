package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.findings.Indicator.Nature;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** Things counted with a bound: "ít nhất 50 doanh nghiệp công nghệ số". Without a bound a count is no target. */
final class CountRule implements IndicatorRule {
    private static final WordTree<String> STOPS = WordTree.ofFile("metric-stops.txt");
    private static final Set<String> NO_NOUNS = Set.of(
            "%",
            "ngày", "tháng", "năm", "giờ", "phút", "lần", "tỉnh", "bài", "nhiệm", "tuần", "quý", "phần", "điểm", "/",
            ".");
    private static final int UNIT_WORDS = 2;

    @Override
    public String name() {
        return "indicator-count";
    }

    @Override
    public List<Indicator> find(Passage passage, @Nullable String task) {
        var found = new ArrayList<Indicator>();
        for (int at = 1; at < passage.size(); at++) {
            var figure = Figure.at(passage, at);
            if (figure != null && figure.to() + 1 < passage.size() && isNoun(passage, figure.to())) {
                var bounds = Bounds.around(passage, at);
                var comparator = Comparators.of(passage, at, figure.to(), bounds);
                if (comparator == Comparator.AT_LEAST) {
                    found.add(indicator(passage, at, figure, bounds, task));
                }
            }
        }
        return found;
    }

    private static boolean isNoun(Passage passage, int at) {
        return passage.token(at).isWord()
                && !passage.token(at).isNumber()
                && !NO_NOUNS.contains(passage.token(at).key());
    }

    private Indicator indicator(Passage passage, int at, Figure figure, Bounds bounds, @Nullable String task) {
        int to = figure.to();
        while (to < bounds.to() && passage.token(to).isWord() && STOPS.end(passage, to) < 0) {
            to++;
        }
        int unit = Math.min(to, figure.to() + UNIT_WORDS);
        int from = Comparators.start(passage, at, bounds);
        return new Indicator(
                "Số " + passage.text(figure.to(), to),
                Comparator.AT_LEAST,
                figure.value(),
                null,
                passage.text(figure.to(), unit),
                null,
                Periods.of(passage, at, bounds),
                Nature.TARGET,
                task,
                passage.evidence(from, Math.max(to, figure.to()), name(), 0.6));
    }
}
