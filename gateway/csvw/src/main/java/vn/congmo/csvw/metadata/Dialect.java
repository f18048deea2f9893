package vn.congmo.csvw.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How the bytes of a table are cut into rows and cells.
 *
 * @param commentPrefix what a line starts with that is no row
 * @param doubleQuote whether a quote inside quotes is doubled; else a backslash escapes it
 * @param headerRowCount lines of headers after the skipped ones
 * @param lineTerminators what ends a row; both CR LF and LF are always understood
 * @param trim white space cut off cells that are not quoted away: {@code true}, {@code false}, {@code start}, {@code end}
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#dialect-descriptions">Metadata Vocabulary, section 5.9</a>
 */
public record Dialect(
        Optional<String> commentPrefix,
        String delimiter,
        boolean doubleQuote,
        String encoding,
        int headerRowCount,
        List<String> lineTerminators,
        Optional<String> quoteChar,
        boolean skipBlankRows,
        int skipColumns,
        int skipRows,
        Trim trim) {

    /**
     * RFC 4180 with one header line in UTF-8.
     *
     * <p>Of the two values that the specifications give for {@code commentPrefix} ({@code #} and none) and for
     * {@code trim} ({@code true} and {@code false}) these are the ones that the W3C's tests expect.
     */
    public static final Dialect DEFAULT = new Dialect(
            Optional.empty(), ",", true, "utf-8", 1, List.of("\r\n", "\n"), Optional.of("\""), false, 0, 0, Trim.NONE);

    /** The charset that the encoding's label stands for; UTF-8 where nobody knows the label. */
    public Charset charset() {
        return EncodingLabels.find(encoding).orElse(StandardCharsets.UTF_8);
    }

    /** The same dialect with what a media type can say of a table. */
    Dialect with(String otherDelimiter, String otherEncoding, int otherHeaderRowCount) {
        return new Dialect(
                commentPrefix,
                otherDelimiter,
                doubleQuote,
                otherEncoding,
                otherHeaderRowCount,
                lineTerminators,
                quoteChar,
                skipBlankRows,
                skipColumns,
                skipRows,
                trim);
    }

    /** On which sides white space is cut off. */
    public enum Trim {
        BOTH,
        NONE,
        START,
        END;

        public boolean cutsStart() {
            return this == START || this == BOTH;
        }

        public boolean cutsEnd() {
            return this == END || this == BOTH;
        }
    }
}
