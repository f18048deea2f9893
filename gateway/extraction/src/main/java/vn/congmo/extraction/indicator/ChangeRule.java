package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** "giảm tối thiểu 50% thời gian xử lý", "thời gian giải quyết hồ sơ giảm 30% so với năm 2025", "tăng 8,5% so với cùng kỳ". */
final class ChangeRule implements IndicatorRule {
    private static final String NAME = "indicator-change";
    private static final Phrase CHANGE = Phrase.of(
            "(cắt giảm|giảm|rút ngắn|tăng thêm|tăng|tiết kiệm) [bình quân|thêm|được] [ít nhất|tối thiểu|từ|trên|hơn|khoảng|không dưới|đến|tới]");
    private static final int LONGEST = 5;

    @Override
    public List<Indicator> find(Passage passage, Setting setting) {
        var found = new ArrayList<Indicator>();
        int free = 0;
        for (int at = 0; at < passage.size(); at++) {
            var quantity = Quantity.at(passage, at);
            if (quantity != null && quantity.percent() && reads(passage, at, quantity)) {
                found.add(indicator(passage, at, quantity, free, setting));
            }
            free = quantity == null ? free : quantity.to();
            at = quantity == null ? at : quantity.to() - 1;
        }
        return found;
    }

    /** Whether a figure says by how much something changes; "tăng lên 30%" says what it comes to. */
    static boolean reads(Passage passage, int figure, Quantity quantity) {
        return change(passage, figure) >= 0 && (passage.size() <= quantity.to() || !passage.is(quantity.to(), "grdp"));
    }

    private static int change(Passage passage, int figure) {
        var match = CHANGE.endingAt(passage, figure, figure - LONGEST);
        return match == null ? -1 : match.from();
    }

    private static Indicator indicator(Passage passage, int at, Quantity quantity, int free, Setting setting) {
        var bounds = Bounds.around(passage, at);
        int verb = change(passage, at);
        int limit = Math.max(free, bounds.from());
        int metric = Metrics.start(passage, limit, verb);
        int from = metric >= 0 ? metric : Metrics.clauseStart(passage, verb, limit);
        int tail = Metrics.tail(passage, quantity.to(), bounds);
        var measured = (passage.text(from, verb) + " " + passage.text(quantity.to(), tail)).strip();
        return new Indicator(
                "Mức " + passage.token(verb).key() + " " + measured,
                Comparators.of(passage, at, quantity, bounds),
                quantity.value(),
                quantity.valueMax(),
                "%",
                null,
                Periods.of(passage, at, bounds, setting),
                Natures.of(passage, at, bounds, setting),
                setting.task(),
                passage.evidence(from, tail, NAME, 0.7));
    }
}
