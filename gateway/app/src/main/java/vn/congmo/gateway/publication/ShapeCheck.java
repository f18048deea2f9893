package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.Shapes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.rdf.Ontology;
import vn.congmo.gateway.rdf.TemporaryGraph;

/**
 * Validates the triples of a dataset against the ontology's SHACL shapes, read together with vocabulary and code lists.
 * What is too large for the memory is looked through for anything that a shape applies to; only where there is such a
 * thing, a store for the time of the check is filled.
 */
@Component
class ShapeCheck {

    private final Graph known;
    private final Shapes shapes;
    private final ShapeTargets targets;
    private final long inMemory;

    ShapeCheck(Ontology ontology, @Value("${gateway.large-dataset:300000}") long inMemory) {
        this.known = new MultiUnion(new Graph[] {ontology.vocabulary(), ontology.codelists()});
        this.shapes = Shapes.parse(ontology.shapes());
        this.targets = new ShapeTargets(shapes, known);
        this.inMemory = inMemory;
    }

    /** Violations; of very many the first only. */
    List<Fault> check(MappedTriples triples) throws IOException {
        if (triples.count() <= inMemory) {
            return TemporaryGraph.inMemory(triples.file(), this::check);
        }
        if (!isConcerned(triples.file())) {
            return List.of();
        }
        Path store = Files.createTempDirectory(triples.file().getParent(), "shapes-");
        return TemporaryGraph.onDisk(triples.file(), store, this::check);
    }

    private List<Fault> check(Graph data) {
        return new ShapeRun(shapes, data, known).list();
    }

    private boolean isConcerned(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(targets::mayConcern);
        }
    }
}
