package vn.congmo.csvw.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How the characters of ASCII that do not stand for themselves are written.
 *
 * @see <a href="https://www.w3.org/TR/n-triples/#n-triples-grammar">N-Triples, section 7</a>
 */
final class Escapes {

    /** In the quotes of a literal. */
    static final Escapes IN_LITERALS =
            new Escapes("\"\\\u007F", Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t"));

    /** In the angle brackets of an IRI: what no IRI may hold is escaped, so that the line can be read at least. */
    static final Escapes IN_IRIS = new Escapes(" <>\"{}|^`\\\u007F", Map.of());

    private final byte[][] escapes = new byte[0x80][];

    private Escapes(String special, Map<Character, String> names) {
        for (char c = 0; c < escapes.length; c++) {
            boolean isPlain = c >= ' ' && special.indexOf(c) < 0;
            String escape = isPlain ? "" : names.getOrDefault(c, "\\u%04X".formatted((int) c));
            escapes[c] = escape.getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** The escape of a character of ASCII, empty where it stands for itself. */
    byte[] of(char c) {
        return escapes[c];
    }
}
