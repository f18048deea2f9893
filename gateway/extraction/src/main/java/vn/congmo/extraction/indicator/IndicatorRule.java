package vn.congmo.extraction.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.token.Passage;

/** One way of stating a target. */
interface IndicatorRule {
    /** Stable name of the rule. */
    String name();

    /** The indicators that a passage states; {@code task} is the task that it belongs to. */
    List<Indicator> find(Passage passage, @Nullable String task);
}
