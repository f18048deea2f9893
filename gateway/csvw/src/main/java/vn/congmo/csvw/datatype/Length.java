package vn.congmo.csvw.datatype;

import java.util.OptionalInt;

/**
 * How long values are: in Unicode characters, binary ones in bytes.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#length-constraints">Model for Tabular Data, 4.6.1</a>
 */
final class Length {

    private Length() {}

    static int of(Builtin base, String lexical) {
        return switch (base) {
            case HEX_BINARY -> lexical.length() / 2;
            case BASE64_BINARY -> BinaryText.base64Length(lexical);
            default -> lexical.codePointCount(0, lexical.length());
        };
    }

    static boolean fits(Datatype datatype, String lexical) {
        int length = of(datatype.base(), lexical);
        Bounds bounds = datatype.bounds();
        return bounds.length().orElse(length) == length
                && bounds.minLength().orElse(0) <= length
                && bounds.maxLength().orElse(Integer.MAX_VALUE) >= length;
    }

    /** The length that bounds ask for, as shown to people: a number or a range, perhaps without an end. */
    static String wanted(Bounds bounds) {
        if (bounds.length().isPresent()) {
            return String.valueOf(bounds.length().getAsInt());
        }
        OptionalInt most = bounds.maxLength();
        return bounds.minLength().orElse(0) + "–" + (most.isPresent() ? String.valueOf(most.getAsInt()) : "");
    }
}
