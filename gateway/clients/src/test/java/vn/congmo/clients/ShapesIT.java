package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as it is served conforms to all shapes of DCAT-AP 3.0.1, by two engines of others. */
class ShapesIT {

    private static final String PROPERTY = "congmo.dcat-ap-shapes";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shapes.ttl",
                "shapes_recommended.ttl",
                "range.ttl",
                "dcat-ap-SHACL-fixed.ttl",
                "mdr-vocabularies.shape.ttl",
                "deprecateduris.ttl"
            })
    void jenaFindsNoViolation(String file) {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(locate(file).toUri().toString()));
        Graph catalogue = RDFDataMgr.loadGraph(Bundled.address("/catalog.ttl"));
        assertThat(ShaclValidator.get().validate(shapes, catalogue).getEntries())
                .filteredOn(entry -> isOurs(String.valueOf(entry.resultPath())))
                .filteredOn(entry -> !isUnknown(String.valueOf(entry.focusNode()), String.valueOf(entry.resultPath())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.ttl", "range.ttl", "mdr-vocabularies.shape.ttl"})
    void zazukosEngineFindsNoViolation(String file) {
        List<String> arguments =
                List.of(Bundled.address("/catalog.ttl"), locate(file).toString());
        assertThat(Npm.run("shacl.mjs", arguments).path("results").values())
                .filteredOn(result -> isOurs(result.path("path").asString()))
                .isEmpty();
    }

    /** Only a body of the EU can be the publisher that {@code mdr-vocabularies} wants: a warning for everybody else. */
    private static boolean isOurs(String path) {
        return !path.contains("http://purl.org/dc/terms/publisher");
    }

    /** Which time the plans cover is not known: some of their documents bear no date. Nothing else is left out. */
    private static boolean isUnknown(String focus, String path) {
        return focus.endsWith("/dataset/plans") && path.contains("http://purl.org/dc/terms/temporal");
    }

    /** The shapes lie beside the project, or where the system property says. */
    private static Path locate(String file) {
        Optional<Path> beside = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(path -> path.resolve("shared/dcat-ap-shapes"))
                .filter(Files::isDirectory)
                .findFirst();
        Path folder =
                Path.of(System.getProperty(PROPERTY, beside.map(Path::toString).orElse("none")));
        assumeTrue(
                Files.isRegularFile(folder.resolve(file)),
                "SKIPPED: the DCAT-AP shapes are not beside the project; give -D" + PROPERTY + "=<folder>");
        return folder.resolve(file).toAbsolutePath();
    }
}
