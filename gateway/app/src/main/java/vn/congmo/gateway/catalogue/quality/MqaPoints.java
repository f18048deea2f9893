package vn.congmo.gateway.catalogue.quality;

import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What one metric gives.
 *
 * @param lacking why it gives nothing, where it does
 */
public record MqaPoints(MqaMetric metric, Optional<LocalizedText> lacking) {

    /** All that the metric has, or nothing. */
    public int points() {
        return lacking.isEmpty() ? metric.points() : 0;
    }
}
