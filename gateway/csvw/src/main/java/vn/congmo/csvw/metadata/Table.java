package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The description of a table.
 *
 * @param url where the file is, absolute
 * @param id IRI of the table as a thing of its own
 * @param suppressOutput whether RDF and JSON leave the table out
 * @param notes annotations on the table, normalised like common properties
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#tables">Metadata Vocabulary, section 5.4</a>
 */
public record Table(
        String url,
        Optional<String> id,
        Schema schema,
        Dialect dialect,
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
        return new Table(
                url,
                Optional.empty(),
                Schema.empty(Inherited.DEFAULTS, true),
                Dialect.DEFAULT,
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

    /** The same table with other columns. */
    public Table withSchema(Schema other) {
        return new Table(url, id, other, dialect, suppressOutput, notes, transformations, annotations);
    }
}
