package vn.congmo.gateway.search;

import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What a facet says of an entry.
 *
 * @param value stable, for filters
 * @param label for people
 */
public record FacetValue(Facet facet, String value, LocalizedText label) {

    private static final String SEPARATOR = "\u001f";

    /** A value that is its own label in every language. */
    public static FacetValue plain(Facet facet, String value) {
        return new FacetValue(facet, value, new LocalizedText(value, value));
    }

    /** A code of a list of the ontology with its labels. */
    public static FacetValue code(Facet facet, String list, String code) {
        return new FacetValue(facet, code, CodeNames.get(list, code));
    }

    /** The text that the index keeps: value and labels, so that a count needs no look-up. */
    String encode() {
        return String.join(SEPARATOR, value, label.vi(), label.en());
    }

    /** What {@link #encode} made. */
    static FacetValue decode(Facet facet, String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return new FacetValue(facet, parts[0], new LocalizedText(parts[1], parts[2]));
    }

    /** The year at the start of a date or period, if there is one. */
    public static Optional<FacetValue> year(String date) {
        return Optional.of(date)
                .filter(text -> text.matches("[0-9]{4}(?![0-9]).*"))
                .map(text -> plain(Facet.YEAR, text.substring(0, 4)));
    }
}
