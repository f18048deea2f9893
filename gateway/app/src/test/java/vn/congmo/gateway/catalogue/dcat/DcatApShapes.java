package vn.congmo.gateway.catalogue.dcat;

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

/** The SHACL shapes of DCAT-AP 3.0.1, which lie beside the project or where a system property says. */
public final class DcatApShapes {

    private static final String PROPERTY = "congmo.dcat-ap-shapes";

    private DcatApShapes() {}

    /** All files of shapes. */
    public static List<String> files() {
        return List.of(
                "shapes.ttl",
                "range.ttl",
                "shapes_recommended.ttl",
                "mdr-vocabularies.shape.ttl",
                "deprecateduris.ttl",
                "dcat-ap-SHACL-fixed.ttl");
    }

    /** What is wrong by a file of shapes, but for the warning that publishers are no bodies of the EU. */
    public static List<String> violations(String file, Graph graph) {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(locate(file).toUri().toString()));
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .filter(entry -> !String.valueOf(entry.resultPath()).contains("publisher"))
                .map(Object::toString)
                .toList();
    }

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
        return folder.resolve(file);
    }
}
