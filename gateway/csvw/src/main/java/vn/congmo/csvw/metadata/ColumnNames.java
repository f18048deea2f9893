package vn.congmo.csvw.metadata;

import java.nio.charset.StandardCharsets;
import vn.congmo.csvw.template.UriTemplate;

/**
 * The names of columns that are given none.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#column-name">Metadata Vocabulary, section 5.6, name</a>
 */
public final class ColumnNames {

    private static final String KEPT = "_.";

    private ColumnNames() {}

    /** The first title in the metadata's default language, percent-encoded, else the number as {@code _col.7}. */
    public static String of(int number, NaturalLanguage titles, String language) {
        return titles.findExactly(language).map(ColumnNames::encode).orElseGet(() -> unnamed(number));
    }

    /** The name of a column with neither name nor titles. */
    public static String unnamed(int number) {
        return "_col." + number;
    }

    /** Makes a variable name of RFC 6570: everything but ASCII letters, digits, {@code _} and {@code .} is encoded. */
    public static String encode(String title) {
        StringBuilder name = new StringBuilder();
        for (byte octet : title.getBytes(StandardCharsets.UTF_8)) {
            if (isKept((char) (octet & 0xFF))) {
                name.append((char) octet);
            } else {
                name.append('%').append("%02X".formatted(octet & 0xFF));
            }
        }
        return name.toString();
    }

    /** Encodes a name unless it is encoded already, as one given in the metadata may be. */
    public static String encodeRest(String name) {
        return UriTemplate.isVariable(name) ? name : encode(name);
    }

    private static boolean isKept(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0;
    }
}
