package vn.congmo.csvw.datatype;

import java.util.Optional;

/**
 * How values are written: a pattern whose language depends on the datatype, and for numbers the two signs.
 *
 * @param pattern number pattern, date pattern, {@code true|false} pair, or regular expression
 * @param decimalChar what parts the fraction, {@code .} where nothing is said
 * @param groupChar what parts groups of digits
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#parsing-cells">Model for Tabular Data, section 6.4</a>
 */
public record Format(Optional<String> pattern, Optional<String> decimalChar, Optional<String> groupChar) {

    /** No format: the datatype's own syntax. */
    public static final Format NONE = new Format(Optional.empty(), Optional.empty(), Optional.empty());

    /** A format given as one string. */
    public static Format of(String pattern) {
        return new Format(Optional.of(pattern), Optional.empty(), Optional.empty());
    }
}
