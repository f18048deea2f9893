package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.datatype.Datatype;

/**
 * The description of a column, with what it inherits.
 *
 * @param number place among the columns of the table, from 1
 * @param name unique in the table, percent-encoded where it was made from a title
 * @param titles headers that the column may have, by language
 * @param virtual whether the column is not in the file but made from the others
 * @param suppressOutput whether RDF and JSON leave the column out
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#columns">Metadata Vocabulary, section 5.6</a>
 */
public record Column(
        int number,
        String name,
        NaturalLanguage titles,
        Inherited inherited,
        boolean virtual,
        boolean suppressOutput,
        Optional<String> id,
        Annotations annotations) {

    private static final String DESCRIPTION = "http://purl.org/dc/terms/description";

    public Datatype datatype() {
        return inherited.datatype();
    }

    public boolean required() {
        return inherited.required();
    }

    /** What parts several values in one cell. */
    public Optional<String> separator() {
        return inherited.separator();
    }

    /** Whether several values in one cell have an order that matters. */
    public boolean ordered() {
        return inherited.ordered();
    }

    public Optional<String> aboutUrl() {
        return inherited.aboutUrl();
    }

    public Optional<String> propertyUrl() {
        return inherited.propertyUrl();
    }

    public Optional<String> valueUrl() {
        return inherited.valueUrl();
    }

    public List<String> nulls() {
        return inherited.nulls();
    }

    /** What people of a language call the column: its title in just this language, else its first one, else its name. */
    public String title(String language) {
        List<String> own = titles.byLanguage().getOrDefault(language, List.of());
        return own.isEmpty() ? titles.first().orElse(name) : own.getFirst();
    }

    /** What the column means, given by {@code dc:description}. */
    public NaturalLanguage description() {
        return annotations.texts(DESCRIPTION);
    }
}
