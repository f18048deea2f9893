package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** "Tỷ lệ ... đạt tối thiểu 25%", "từ 3% GRDP trở lên", "100% xã được phủ sóng", "ít nhất 3% tổng chi ngân sách hằng năm". */
final class ShareRule implements IndicatorRule {
    private static final String NAME = "indicator-percent";
    private static final Phrase BASE = Phrase.of(
            "[trở lên] [trong|của|so với] (GRDP|GDP|tổng chi|tổng số|tổng sản phẩm|tổng vốn|tổng thu|tổng kinh phí|tổng diện tích|dân số|kế hoạch|số)");
    private static final Phrase NORM = Phrase.of(
            "(mức hỗ trợ|hỗ trợ|hưởng|phụ cấp|mức đóng|đóng góp|thuế suất|lãi suất|miễn|giảm giá|vốn đối ứng|đối ứng) [không quá|tối đa|bằng|là|thêm]");

    @Override
    public List<Indicator> find(Passage passage, Setting setting) {
        var found = new ArrayList<Indicator>();
        int free = 0;
        for (int at = 0; at < passage.size(); at++) {
            var quantity = Quantity.at(passage, at);
            if (quantity != null && quantity.percent()) {
                if (!isNorm(passage, at) && !ChangeRule.reads(passage, at, quantity)) {
                    var indicator = indicator(passage, at, quantity, free, setting);
                    found.add(
                            isSecond(passage, at, found)
                                    ? indicator.named(found.getLast().name())
                                    : indicator);
                }
                at = quantity.to() - 1;
                free = quantity.to();
            } else if (quantity != null) {
                at = quantity.to() - 1;
            }
        }
        return found;
    }

    /** "tăng từ 52,4% lên 83,7%": two figures of one measure. */
    private static boolean isSecond(Passage passage, int at, List<Indicator> found) {
        boolean comes = passage.is(at - 1, "lên") || passage.is(at - 1, "xuống") || passage.is(at - 1, "còn");
        boolean behind = passage.is(at - 2, "%") || passage.is(at - 2, ")");
        return comes && behind && !found.isEmpty();
    }

    /** "hỗ trợ 50% kinh phí": a norm of money. */
    private static boolean isNorm(Passage passage, int at) {
        return NORM.endingAt(passage, at, at - 4) != null;
    }

    private static Indicator indicator(Passage passage, int at, Quantity quantity, int free, Setting setting) {
        var bounds = Bounds.around(passage, at);
        int limit = Math.max(free, bounds.from());
        int start = Comparators.start(passage, at, bounds);
        int metric = Metrics.start(passage, limit, start);
        int tail = Metrics.tail(passage, quantity.to(), bounds);
        int from = metric >= 0 ? metric : Metrics.clauseStart(passage, start, limit);
        var name = metric >= 0 ? Metrics.name(passage, metric, start) : described(passage, from, start, quantity, tail);
        var base = BASE.at(passage, quantity.to());
        int to = metric >= 0 ? comparisonEnd(passage, quantity.to()) : tail;
        return new Indicator(
                name,
                Comparators.of(passage, at, quantity, bounds),
                quantity.value(),
                quantity.valueMax(),
                "%",
                base == null ? null : base(passage, base, bounds),
                Periods.of(passage, at, bounds, setting),
                Natures.of(passage, at, bounds, setting),
                setting.task(),
                passage.evidence(from, Math.max(quantity.to(), to), NAME, metric >= 0 ? 0.85 : 0.65));
    }

    private static int comparisonEnd(Passage passage, int end) {
        int to = passage.is(end, "grdp") || passage.is(end, "gdp") ? end + 1 : end;
        return passage.is(to, "trở") ? to + 2 : to;
    }

    /** Where no measure is named: what is counted behind the figure, and the verb before it. */
    private static String described(Passage passage, int from, int to, Quantity quantity, int tail) {
        var counted = passage.text(quantity.to(), tail);
        var verb = passage.text(from, to);
        return counted.isEmpty() ? Metrics.capital(verb) : ("Tỷ lệ " + counted + " " + verb).strip();
    }

    private static @Nullable String base(Passage passage, Match base, Bounds bounds) {
        int to = base.to();
        boolean more = !passage.token(to - 1).isAcronym();
        while (more && to < bounds.to() && passage.token(to).isWord() && !Metrics.isStop(passage, to)) {
            to++;
        }
        return passage.text(base.from(), to).replaceFirst("^(?:trở lên )?(?:(?:trong|của|so với) )?", "");
    }
}
