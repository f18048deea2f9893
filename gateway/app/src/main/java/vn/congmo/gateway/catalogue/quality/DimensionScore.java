package vn.congmo.gateway.catalogue.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One dimension measured.
 *
 * @param part what counts towards it
 * @param of   out of what
 */
public record DimensionScore(Dimension dimension, double part, double of) {

    /** From 0 to 1, to a thousandth; 1 where there is nothing to be wrong. */
    public BigDecimal value() {
        double share = of == 0 ? 1 : part / of;
        return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN);
    }
}
