package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.reading.Reading;

/** Runs the rules over every passage: targets stand in aims as well as in orders. */
public final class IndicatorFinder {
    private static final List<IndicatorRule> RULES = List.of(
            new RankRule(), new PlaceRule(), new ChangeRule(), new ShareRule(), new NamedRule(), new AmountRule());

    private IndicatorFinder() {}

    /** The indicators of a document, in the order of the text. */
    public static List<Indicator> find(Reading reading, List<Task> tasks) {
        var settings = new Settings(reading.outline(), tasks);
        var found = new ArrayList<Indicator>();
        for (var passage : reading.outline().passages()) {
            var setting = settings.of(passage);
            if (!setting.isNorm() || setting.task() != null) {
                RULES.forEach(rule -> found.addAll(rule.find(passage, setting)));
            }
        }
        found.sort(
                Comparator.comparing(indicator -> indicator.evidence().span(), Comparator.comparingInt(Span::start)));
        return List.copyOf(found);
    }
}
