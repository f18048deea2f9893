package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reading.TaskIndex;

/** Runs the rules over every passage: targets stand in aims as well as in orders. */
public final class IndicatorFinder {
    private static final List<IndicatorRule> RULES =
            List.of(new PercentRule(), new TopRule(), new NamedRule(), new CountRule());

    private IndicatorFinder() {}

    /** The indicators of a document, in the order of the text. */
    public static List<Indicator> find(Reading reading, List<Task> tasks) {
        var index = new TaskIndex(tasks);
        var found = new ArrayList<Indicator>();
        for (var passage : reading.outline().passages()) {
            var task = index.find(passage.start());
            RULES.forEach(rule -> found.addAll(rule.find(passage, task)));
        }
        found.sort(
                Comparator.comparingInt(indicator -> indicator.evidence().span().start()));
        return List.copyOf(found);
    }
}
