package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.datatype.Datatype;

/**
 * Properties that a group gives to its tables, a table to its schema, and a schema to its columns.
 *
 * @param textDirection empty where nothing is said; see {@link Table#textDirection(Column)} for what holds then
 * @param nulls strings that stand for no value; the empty string where nothing is said
 * @param lang BCP 47 tag of plain strings, {@code und} where nothing is said
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#inherited-properties">Metadata Vocabulary, section 5.7</a>
 */
public record Inherited(
        Optional<String> aboutUrl,
        Optional<String> propertyUrl,
        Optional<String> valueUrl,
        Datatype datatype,
        String defaultValue,
        String lang,
        List<String> nulls,
        boolean ordered,
        boolean required,
        Optional<String> separator,
        Optional<Direction> textDirection) {

    /** What holds where nothing is said at any level. */
    public static final Inherited DEFAULTS = new Inherited(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Datatype.STRING,
            "",
            NaturalLanguage.UNDETERMINED,
            List.of(""),
            false,
            false,
            Optional.empty(),
            Optional.empty());

    Inherited withLang(String tag) {
        return new Inherited(
                aboutUrl,
                propertyUrl,
                valueUrl,
                datatype,
                defaultValue,
                tag,
                nulls,
                ordered,
                required,
                separator,
                textDirection);
    }
}
