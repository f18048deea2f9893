package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.rdf.Ontology;

/** Validation finds the same in memory and on disk, and looks through what no shape applies to. */
class ShapeCheckTest {

    private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    private static final String SUBCLASS = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>";
    private static final String FAULTY_PLACES = """
        <http://localhost:8080/id/place/a> %1$s <http://schema.org/AdministrativeArea> .
        <http://localhost:8080/id/place/b> %1$s <http://schema.org/AdministrativeArea> .
        <http://localhost:8080/id/place/b> <http://www.w3.org/2004/02/skos/core#prefLabel> "no language" .
        """.formatted(TYPE);
    private static final String UNKNOWN = """
        <http://localhost:8080/id/case/1> %s <http://localhost:8080/def/sample/Case> .
        <http://localhost:8080/id/case/1> <http://localhost:8080/def/sample/days> "x" .
        """.formatted(TYPE);

    @TempDir
    static Path temporary = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Ontology ontology;

    @BeforeAll
    static void readOntology() {
        try (Engine engine = new Engine(temporary.resolve("data"))) {
            ontology = engine.get(Ontology.class);
        }
    }

    @Test
    void findsTheSameInMemoryAndOnDisk() throws IOException {
        List<Fault> faults = check(FAULTY_PLACES, 1_000);

        assertThat(faults).hasSizeGreaterThan(2);
        assertThat(check(FAULTY_PLACES, 0)).containsExactlyInAnyOrderElementsOf(faults);
    }

    @Test
    void looksThroughWhatNoShapeAppliesToWithoutAStore() throws IOException {
        int before = shapeFolders().size();
        assertThat(check(UNKNOWN, 0)).isEmpty();
        assertThat(shapeFolders()).hasSize(before);
        check(FAULTY_PLACES, 0);
        assertThat(shapeFolders()).hasSize(before + 1);
    }

    @Test
    void findsInstancesOfSubclassesThatTheDataItselfNames() throws IOException {
        String faulty = """
            <http://localhost:8080/def/sample/Ward> %s <http://schema.org/AdministrativeArea> .
            <http://localhost:8080/id/place/a> %s <http://localhost:8080/def/sample/Ward> .
            """.formatted(SUBCLASS, TYPE);

        assertThat(check(faulty, 1_000)).isNotEmpty();
        assertThat(check(faulty, 0)).containsExactlyInAnyOrderElementsOf(check(faulty, 1_000));
    }

    private static List<Path> shapeFolders() throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("shapes-"))
                    .toList();
        }
    }

    private static List<Fault> check(String triples, long inMemory) throws IOException {
        Path file = temporary.resolve("triples.nt");
        Files.writeString(file, triples);
        ShapeCheck check = new ShapeCheck(ontology, inMemory);
        return check.check(new MappedTriples(file, triples.lines().count(), Map.of()));
    }
}
