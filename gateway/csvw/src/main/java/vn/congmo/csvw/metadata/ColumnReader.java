package vn.congmo.csvw.metadata;

import java.util.Optional;
import java.util.Set;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.template.UriTemplate;

/** Reads the description of one column. */
final class ColumnReader {

    private static final Set<String> OWN = Set.of("@id", "@type", "name", "suppressOutput", "titles", "virtual");
    private static final Set<String> PROPERTIES = Sets.union(OWN, InheritedReader.PROPERTIES);

    private final Description description;

    private ColumnReader(Description description) {
        this.description = description;
    }

    static Column read(Description description, int number, Inherited above) {
        description.requireType("Column");
        return new ColumnReader(description).read(number, above);
    }

    private Column read(int number, Inherited above) {
        NaturalLanguage titles = NaturalLanguageReader.read(description, "titles");
        String language = description.document().language().orElse(NaturalLanguage.UNDETERMINED);
        return new Column(
                number,
                name().orElseGet(() -> ColumnNames.of(number, titles, language)),
                titles,
                InheritedReader.read(description, above),
                description.flag("virtual", false),
                description.flag("suppressOutput", false),
                description.id(),
                AnnotationReader.read(description, PROPERTIES));
    }

    private Optional<String> name() {
        Optional<String> name = description.string("name");
        if (name.isPresent() && !isName(name.get())) {
            description.document().warn(ProblemCode.INVALID_COLUMN_NAME, "name", name.get());
            return Optional.empty();
        }
        return name;
    }

    /** A variable of a URI template that does not start with the reserved underscore. */
    private static boolean isName(String name) {
        return UriTemplate.isVariable(name) && !name.startsWith("_");
    }
}
