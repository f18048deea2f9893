package vn.congmo.csvw.metadata;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congmo.csvw.problem.ProblemCode;

/** Reads the description of one column. */
final class ColumnReader {

    private static final Set<String> OWN = Set.of("@id", "@type", "name", "suppressOutput", "titles", "virtual");
    private static final Set<String> PROPERTIES = Sets.union(OWN, InheritedReader.PROPERTIES);

    /** A variable of RFC 6570 that does not start with the reserved underscore. */
    private static final Pattern NAME =
            Pattern.compile("([A-Za-z0-9]|%[0-9A-Fa-f]{2})([A-Za-z0-9_.]|%[0-9A-Fa-f]{2})*");

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
        Inherited inherited = InheritedReader.read(description, above);
        Optional<String> name = name();
        return new Column(
                number,
                name.orElseGet(() -> ColumnNames.of(number, titles, inherited.lang())),
                titles,
                inherited,
                description.flag("virtual", false),
                description.flag("suppressOutput", false),
                description.id(),
                AnnotationReader.read(description, PROPERTIES));
    }

    private Optional<String> name() {
        Optional<String> name = description.string("name");
        if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
            description.document().warn(ProblemCode.INVALID_COLUMN_NAME, "name", name.get());
            return Optional.empty();
        }
        return name;
    }
}
