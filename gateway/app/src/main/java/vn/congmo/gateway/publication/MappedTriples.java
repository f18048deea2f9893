package vn.congmo.gateway.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.congmo.csvw.rdf.RdfConversion;
import vn.congmo.csvw.table.Mode;

/**
 * The RDF that the metadata of a dataset makes of its rows.
 *
 * @param graph all triples
 * @param file  the same as N-Triples, each once, in the order of the rows
 * @param rows  how many rows each table has, by URL
 */
record MappedTriples(Graph graph, Path file, Map<String, Long> rows) {

    /**
     * Maps a dataset while it is checked; writes the file beside its tables.
     *
     * @throws FaultyInputException when the dataset must not be published; the file is worth nothing then
     */
    static MappedTriples map(StagedDataset dataset) throws IOException, FaultyInputException {
        Graph graph = GraphFactory.createDefaultGraph();
        Path file = dataset.folder().resolve("mapped.nt");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StreamRDF lines = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
            lines.start();
            EachOnce triples = new EachOnce(graph, lines);
            Map<String, Long> rows =
                    CheckedReading.read(dataset, RdfConversion.to(triples, dataset.group(), Mode.MINIMAL));
            lines.finish();
            return new MappedTriples(graph, file, rows);
        }
    }

    private static final class EachOnce extends StreamRDFBase {

        private final Graph graph;
        private final StreamRDF lines;

        EachOnce(Graph graph, StreamRDF lines) {
            this.graph = graph;
            this.lines = lines;
        }

        @Override
        public void triple(Triple triple) {
            if (!graph.contains(triple)) {
                graph.add(triple);
                lines.triple(triple);
            }
        }
    }
}
