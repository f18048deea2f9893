package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congmo.csvw.problem.ProblemCode;

/** Reads the definitions of transformations. */
final class TransformationReader {

    private static final Set<String> PROPERTIES =
            Set.of("@id", "@type", "scriptFormat", "source", "targetFormat", "titles", "url");
    private static final Set<String> SOURCES = Set.of("json", "rdf");
    private static final List<String> REQUIRED = List.of("url", "scriptFormat", "targetFormat");

    private TransformationReader() {}

    static List<Transformation> readAll(Description owner) {
        return owner.objects("transformations").stream()
                .map(TransformationReader::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Transformation> read(Description description) {
        description.requireType("Template");
        Optional<String> id = description.id();
        Annotations annotations = AnnotationReader.read(description, PROPERTIES);
        if (!hasRequired(description)) {
            return Optional.empty();
        }
        return Optional.of(new Transformation(
                id,
                description.link("url").orElse(""),
                description.link("scriptFormat").orElse(""),
                description.link("targetFormat").orElse(""),
                source(description),
                NaturalLanguageReader.read(description, "titles"),
                annotations));
    }

    private static boolean hasRequired(Description description) {
        List<String> missing =
                REQUIRED.stream().filter(property -> !description.has(property)).toList();
        missing.forEach(property -> description.document().error(ProblemCode.MISSING_PROPERTY, property, property));
        return missing.isEmpty();
    }

    private static Optional<String> source(Description description) {
        boolean none = description.node().path("source").isNull();
        return none ? Optional.empty() : description.string("source", SOURCES::contains);
    }
}
