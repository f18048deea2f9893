package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Nature;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Measures named without a figure: "... các chỉ tiêu: Tỷ trọng A; Tỷ trọng B; ...". */
final class NamedRule implements IndicatorRule {
    private static final String NAME = "indicator-named";
    private static final WordTree<String> METRICS = WordTree.ofFile("metrics.txt");
    private static final Phrase LIST = Phrase.of("(các chỉ tiêu|các chỉ số|các chỉ tiêu sau|chỉ tiêu sau) :");
    private static final Phrase SHARE = Phrase.of("(tỷ|tỉ) (lệ|trọng)");

    @Override
    public List<Indicator> find(Passage passage, Setting setting) {
        var found = new ArrayList<Indicator>();
        for (var list : LIST.all(passage)) {
            int at = list.to();
            while (at < passage.size() && METRICS.end(passage, at) > 0) {
                int end = Clauses.segmentEnd(passage, at);
                if (!hasFigure(passage, at, end)) {
                    found.add(indicator(passage, at, end, setting));
                }
                at = end + 1;
            }
        }
        return found;
    }

    private static boolean hasFigure(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.token(at).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static Indicator indicator(Passage passage, int from, int to, Setting setting) {
        var unit = SHARE.at(passage, from) == null ? null : "%";
        return new Indicator(
                passage.text(from, to),
                null,
                null,
                null,
                unit,
                null,
                null,
                Nature.TARGET,
                setting.task(),
                passage.evidence(from, to, NAME, 0.75));
    }
}
