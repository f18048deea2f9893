package vn.congmo.csvw.datatype;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Limits of a datatype's values, as written in the metadata; lengths in Unicode characters (bytes for binary types).
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#datatypes">Metadata Vocabulary, section 5.11.2</a>
 */
public record Bounds(
        OptionalInt length,
        OptionalInt minLength,
        OptionalInt maxLength,
        Optional<String> minInclusive,
        Optional<String> maxInclusive,
        Optional<String> minExclusive,
        Optional<String> maxExclusive) {

    /** No limit. */
    public static final Bounds NONE = new Bounds(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    boolean limitsLength() {
        return length.isPresent() || minLength.isPresent() || maxLength.isPresent();
    }

    boolean limitsValue() {
        return minInclusive.isPresent()
                || maxInclusive.isPresent()
                || minExclusive.isPresent()
                || maxExclusive.isPresent();
    }
}
