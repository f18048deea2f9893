package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The description of a table.
 *
 * @param url where the file is, absolute
 * @param id IRI of the table as a thing of its own
 * @param direction how the columns run: never {@link Direction#INHERIT}
 * @param suppressOutput whether RDF and JSON leave the table out
 * @param notes annotations on the table, normalised like common properties
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#tables">Metadata Vocabulary, section 5.4</a>
 */
public record Table(
        String url,
        Optional<String> id,
        Schema schema,
        Dialect dialect,
        Direction direction,
        boolean suppressOutput,
        List<JsonNode> notes,
        List<Transformation> transformations,
        Annotations annotations) {

    private static final String EXTENSION = ".csv";

    public Table {
        notes = List.copyOf(notes);
        transformations = List.copyOf(transformations);
    }

    /** A table nobody described: its header decides. */
    public static Table undescribed(String url) {
        return undescribed(url, ResponseHeaders.NONE);
    }

    /** A table nobody described, but which came with HTTP headers. */
    static Table undescribed(String url, ResponseHeaders headers) {
        Inherited inherited =
                headers.language().map(Inherited.DEFAULTS::withLang).orElse(Inherited.DEFAULTS);
        return new Table(
                url,
                Optional.empty(),
                Schema.empty(inherited, true),
                headers.dialect(),
                Direction.AUTO,
                false,
                List.of(),
                List.of(),
                Annotations.NONE);
    }

    /** The last segment of the URL's path, without {@code .csv}. */
    public String name() {
        String path = url.replaceFirst("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.endsWith(EXTENSION) ? last.substring(0, last.length() - EXTENSION.length()) : last;
    }

    /**
     * How the text of a column's cells runs: as the column says, or as the table where the column inherits.
     *
     * @see <a href="https://www.w3.org/TR/tabular-metadata/#cell-textDirection">Metadata Vocabulary, section 5.7</a>
     */
    public Direction textDirection(Column column) {
        return column.inherited()
                .textDirection()
                .filter(own -> own != Direction.INHERIT)
                .orElse(direction);
    }

    /** The same table with other columns. */
    public Table withSchema(Schema other) {
        return new Table(url, id, other, dialect, direction, suppressOutput, notes, transformations, annotations);
    }

    /** The same description of a file that is cut in another way. */
    public Table withDialect(Dialect other) {
        return new Table(url, id, schema, other, direction, suppressOutput, notes, transformations, annotations);
    }

    /** The same description of a file elsewhere. */
    public Table withUrl(String other) {
        return new Table(other, id, schema, dialect, direction, suppressOutput, notes, transformations, annotations);
    }
}
