package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.running.InstalledProgram;

/** Every serialisation is read by parsers of others, which find the same number of triples in all of them. */
class SerialisationsIT {

    private static final List<String> SYNTAXES = List.of("ttl", "jsonld", "rdf", "nt", "trig");
    private static final Set<String> DUMPS = Set.of("ttl", "jsonld", "nt");
    private static final Map<String, String> OF_RAPPER =
            Map.of("ttl", "turtle", "rdf", "rdfxml", "nt", "ntriples", "trig", "trig");
    /** More triples take rdflib and rapper longer than they prove. */
    private static final int SMALL_IN_BYTES = 2_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "rdf", "nt", "trig"})
    void rdf4jReadsTheCatalogueInEverySyntax(String extension) throws IOException {
        assertThat(countByRdf4j("/catalog." + extension))
                .isEqualTo((int) catalogue().size());
    }

    @Test
    void rdf4jFindsTheStatedTriplesInEveryDumpOfEveryDatasetAndVersion() throws IOException {
        for (String id : Bundled.datasets()) {
            int triples = Bundled.json("/api/v1/datasets/" + id).path("triples").asInt();
            for (String dataset : List.of("/dataset/" + id, "/dataset/" + id + "/version/1")) {
                List<Download> dumps = dumps(dataset);
                assertThat(dumps).as(dataset).hasSize(3);
                for (Download dump : dumps) {
                    assertThat(countByRdf4j(dump.address())).as(dump.address()).isEqualTo(triples);
                }
            }
        }
    }

    @Test
    void rapperReadsEverySyntaxItKnows() {
        Path rapper = InstalledProgram.get("raptor2-utils", "rapper");
        long triples = catalogue().size();
        OF_RAPPER.forEach((extension, syntax) -> assertThat(
                        countByRapper(rapper, syntax, Bundled.address("/catalog." + extension)))
                .as(extension)
                .isEqualTo(triples));
    }

    @Test
    void rapperReadsTheDumpsOfEveryDataset() {
        Path rapper = InstalledProgram.get("raptor2-utils", "rapper");
        for (String id : Bundled.datasets()) {
            long triples =
                    Bundled.json("/api/v1/datasets/" + id).path("triples").asLong();
            for (String extension : List.of("ttl", "nt")) {
                String dump = Bundled.address("/dataset/%s.%s".formatted(id, extension));
                assertThat(countByRapper(rapper, OF_RAPPER.getOrDefault(extension, "guess"), dump))
                        .as(dump)
                        .isEqualTo(triples);
            }
        }
    }

    @Test
    void rdflibReadsTheCatalogueByNegotiationAndInEverySyntax() {
        List<String> addresses = SYNTAXES.stream()
                .map(extension -> Bundled.address("/catalog." + extension))
                .toList();
        JsonNode counts = Python.run("rdflib", "rdflib_counts.py", addresses);
        assertThat(counts.values()).hasSameSizeAs(SYNTAXES).allSatisfy(count -> assertThat(count.asLong())
                .isEqualTo(catalogue().size()));
    }

    @Test
    void rdflibReadsTheDumpsOfTheSmallDatasets() {
        for (String id : Bundled.datasets()) {
            String turtle = "/dataset/" + id + ".ttl";
            if (Bundled.bytes(turtle).length < SMALL_IN_BYTES) {
                List<String> dumps =
                        List.of(Bundled.address(turtle), Bundled.address("/dataset/%s.jsonld".formatted(id)));
                long triples =
                        Bundled.json("/api/v1/datasets/" + id).path("triples").asLong();
                assertThat(Python.run("rdflib", "rdflib_counts.py", dumps).values())
                        .as(id)
                        .allSatisfy(count -> assertThat(count.asLong()).isEqualTo(triples));
            }
        }
    }

    /** The files in RDF that the description of a dataset, or of a version of one, offers. */
    private static List<Download> dumps(String dataset) {
        return Download.of(dataset).stream()
                .filter(download -> DUMPS.contains(download.extension()))
                .toList();
    }

    private static Model catalogue() {
        return RDFDataMgr.loadModel(Bundled.address("/catalog.ttl"));
    }

    /** Parsed as the Content-Type says, as a client does. */
    private static int countByRdf4j(String path) throws IOException {
        HttpResponse<byte[]> answer = Bundled.get(path);
        String mediaType = answer.headers().firstValue("Content-Type").orElseThrow();
        RDFFormat format = Rio.getParserFormatForMIMEType(mediaType.replaceAll(";.*", ""))
                .orElseThrow(() -> new AssertionError(path + " is of the unknown type " + mediaType));
        return Rio.parse(new ByteArrayInputStream(answer.body()), Bundled.address(path), format)
                .size();
    }

    /** The strict C parser: it says on standard error how many triples it has read. */
    private static long countByRapper(Path rapper, String syntax, String address) {
        Program run = Program.run(Path.of("."), List.of(rapper.toString(), "-c", "-i", syntax, address));
        assertThat(run.exit()).as("%s said %s", address, run.err()).isZero();
        assertThat(run.err()).as(address).doesNotContain("Error", "Warning");
        return Long.parseLong(run.err().replaceAll("(?s).*returned (\\d+) triples.*", "$1"));
    }
}
