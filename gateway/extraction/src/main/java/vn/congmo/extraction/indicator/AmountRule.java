package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * Things counted or measured: "ít nhất 50 doanh nghiệp", "PCI đạt từ 68,5 điểm trở lên", "thu nhập 90 triệu đồng/người". Without
 * a bound a count is a target only among aims, behind its measure, or behind a verb that delivers.
 */
final class AmountRule implements IndicatorRule {
    private static final String NAME = "indicator-count";
    private static final Phrase DELIVERS = Phrase.of(
            "(hỗ trợ|bồi dưỡng|đào tạo|tập huấn|phát triển mới|phát triển|thành lập mới|thành lập|cấp|mở|hình thành|trồng|kết nối|thu hút|tuyển dụng|tuyển|cung cấp|khắc phục|bảo hộ|tái cấu trúc|xây dựng mới|xây mới|đưa|tăng thêm|có|đạt)");
    private static final WordTree<String> IDLE =
            WordTree.of(List.of("nhiệm vụ", "lần", "cuộc", "điểm", "bậc", "văn bản", "lượt"));
    private static final int REACH = 14;

    @Override
    public List<Indicator> find(Passage passage, Setting setting) {
        var found = new ArrayList<Indicator>();
        for (int at = 0; at < passage.size(); at++) {
            var quantity = Quantity.at(passage, at);
            if (quantity != null) {
                var unit = quantity.percent() ? null : Unit.at(passage, quantity.to());
                var indicator = unit == null ? null : indicator(passage, at, quantity, unit, setting);
                if (indicator != null) {
                    found.add(indicator);
                }
                at = quantity.to() - 1;
            }
        }
        return found;
    }

    private static @Nullable Indicator indicator(
            Passage passage, int at, Quantity quantity, Unit unit, Setting setting) {
        var bounds = Bounds.around(passage, at);
        int start = Comparators.start(passage, at, bounds);
        int metric = Metrics.start(passage, bounds.from(), start);
        var comparator = Comparators.of(passage, at, quantity, bounds);
        boolean measured = metric >= 0 && isMeasured(passage, metric, start);
        boolean target = isTarget(passage, at, comparator, setting, unit);
        if (!target && (!measured || unit.isMoney())) {
            return null;
        }
        int tail = Metrics.tail(passage, unit.to(), bounds);
        int from = measured ? metric : start;
        var name = measured ? Metrics.name(passage, metric, start) : "Số " + passage.text(quantity.to(), tail);
        return new Indicator(
                name,
                comparator,
                quantity.value(),
                quantity.valueMax(),
                unit.name(),
                null,
                Periods.of(passage, at, bounds, setting),
                Natures.of(passage, at, bounds, setting),
                setting.task(),
                passage.evidence(from, Math.max(tail, unit.to()), NAME, measured ? 0.7 : 0.6));
    }

    /** Whether nothing but the comparison stands between the measure and the figure. */
    private static boolean isMeasured(Passage passage, int metric, int start) {
        for (int at = metric; at < start; at++) {
            if (passage.is(at, ",") || passage.is(at, "(") || passage.token(at).isNumber()) {
                return false;
            }
        }
        return start - metric < REACH;
    }

    private static boolean isTarget(Passage passage, int at, Comparator comparator, Setting setting, Unit unit) {
        if (setting.isReport() || unit.isDuration()) {
            return false;
        }
        boolean bounded = comparator == Comparator.AT_LEAST;
        boolean idle = IDLE.end(passage, unit.from()) > 0;
        return bounded || (!idle && (setting.isAim() || isDelivered(passage, at)));
    }

    private static boolean isDelivered(Passage passage, int at) {
        int from = Metrics.clauseStart(passage, at, Math.max(0, at - REACH));
        for (int i = from; i < at; i++) {
            if (DELIVERS.at(passage, i) != null) {
                return true;
            }
        }
        return false;
    }
}
