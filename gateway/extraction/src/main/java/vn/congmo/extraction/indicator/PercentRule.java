package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.findings.Indicator.Nature;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** "Tỷ lệ ... đạt tối thiểu 25%", "từ 3% GRDP trở lên", "ít nhất 3% tổng chi ngân sách hằng năm", "8 - 10%". */
final class PercentRule implements IndicatorRule {
    private static final WordTree<String> METRICS = WordTree.ofFile("metrics.txt");
    private static final WordTree<String> STOPS = WordTree.ofFile("metric-stops.txt");
    private static final Phrase BASE = Phrase.of("[trở lên] [trong] (GRDP|GDP|tổng chi|tổng số|tổng sản phẩm|dân số)");
    private static final Phrase REACHED = Phrase.of("(đã đạt|hiện đạt|hiện chiếm|ước đạt|đã hoàn thành)");
    private static final Phrase RANGE = Phrase.of("(-|–|đến)");

    @Override
    public String name() {
        return "indicator-percent";
    }

    @Override
    public List<Indicator> find(Passage passage, @Nullable String task) {
        var found = new ArrayList<Indicator>();
        int free = 0;
        for (int at = 0; at < passage.size(); at++) {
            var figure = Figure.at(passage, at);
            var upper = figure == null ? null : upper(passage, figure);
            int percent = figure == null ? -1 : upper == null ? figure.to() : upper.to();
            if (figure != null && passage.is(percent, "%")) {
                found.add(indicator(passage, at, figure, upper, percent + 1, free, task));
                at = percent;
                free = percent + 1;
            }
        }
        return found;
    }

    /** The second figure of "8 - 10%" or "8% đến 10%". */
    private static @Nullable Figure upper(Passage passage, Figure lower) {
        int sign = passage.is(lower.to(), "%") ? lower.to() + 1 : lower.to();
        var range = RANGE.at(passage, sign);
        var figure = range == null ? null : Figure.at(passage, range.to());
        return figure != null && passage.is(figure.to(), "%") ? figure : null;
    }

    private Indicator indicator(
            Passage passage, int at, Figure figure, @Nullable Figure upper, int end, int free, @Nullable String task) {
        var bounds = Bounds.around(passage, at);
        int start = Comparators.start(passage, at, bounds);
        int metric = metric(passage, Math.max(free, bounds.from()), start);
        int nameFrom = metric >= 0 ? metric : clauseStart(passage, start, Math.max(free, bounds.from()));
        int tail = tail(passage, end, bounds);
        var name = metric >= 0 ? metricName(passage, metric, start) : described(passage, nameFrom, start, end, tail);
        var base = BASE.at(passage, end);
        return new Indicator(
                name,
                upper == null ? Comparators.of(passage, at, end, bounds) : Comparator.RANGE,
                figure.value(),
                upper == null ? null : upper.value(),
                "%",
                base == null ? null : base(passage, base, bounds),
                Periods.of(passage, at, bounds),
                REACHED.first(passage.part(bounds.from(), at + 1), 0) == null ? Nature.TARGET : Nature.ACTUAL,
                task,
                passage.evidence(
                        nameFrom,
                        Math.max(end, metric >= 0 ? comparisonEnd(passage, end) : tail),
                        name(),
                        metric >= 0 ? 0.85 : 0.65));
    }

    private static int comparisonEnd(Passage passage, int end) {
        int to = passage.is(end, "grdp") || passage.is(end, "gdp") ? end + 1 : end;
        return passage.is(to, "trở") ? to + 2 : to;
    }

    /** Start of the last word for a measure before the figure, or -1. */
    private static int metric(Passage passage, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (METRICS.end(passage, at) > 0 && METRICS.end(passage, at) <= to) {
                return at;
            }
        }
        return -1;
    }

    private static String metricName(Passage passage, int from, int to) {
        int end = from + 1;
        while (end < to && STOPS.end(passage, end) < 0) {
            end++;
        }
        return capital(passage.text(from, end));
    }

    /** Where no measure is named: the verb before the figure and what is counted behind it. */
    private static String described(Passage passage, int from, int to, int end, int tail) {
        var verb = passage.text(from, to);
        var counted = passage.text(end, tail);
        return capital((verb + " " + counted).strip());
    }

    private static int clauseStart(Passage passage, int at, int limit) {
        int start = at;
        while (start > limit && passage.token(start - 1).isWord() && !passage.is(start - 1, "và") && at - start < 14) {
            start--;
        }
        return start;
    }

    private static int tail(Passage passage, int end, Bounds bounds) {
        int to = end;
        while (to < bounds.to() && (passage.token(to).isWord()) && to - end < 14) {
            to++;
        }
        return to;
    }

    private static String base(Passage passage, Match base, Bounds bounds) {
        int to = base.to();
        boolean more = !passage.token(to - 1).isAcronym();
        while (more && to < bounds.to() && passage.token(to).isWord() && STOPS.end(passage, to) < 0) {
            to++;
        }
        return passage.text(base.from(), to).replaceFirst("^(?:trở lên )?(?:trong )?", "");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
