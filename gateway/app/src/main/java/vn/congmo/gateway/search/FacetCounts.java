package vn.congmo.gateway.search;

import java.util.List;
import vn.congmo.gateway.core.LocalizedText;

/**
 * How many hits each value of a facet has, whatever was chosen of this facet itself.
 *
 * @param values the most frequent first
 */
public record FacetCounts(Facet facet, List<Count> values) {

    public FacetCounts {
        values = List.copyOf(values);
    }

    /** A value, its name for people, how many hits have it, and whether it was asked for. */
    public record Count(String value, LocalizedText label, long count, boolean selected) {}
}
