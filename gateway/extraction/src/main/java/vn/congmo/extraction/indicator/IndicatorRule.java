package vn.congmo.extraction.indicator;

import java.util.List;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.token.Passage;

/** One way of stating a target or a result. */
interface IndicatorRule {
    /** The indicators that a passage states. */
    List<Indicator> find(Passage passage, Setting setting);
}
