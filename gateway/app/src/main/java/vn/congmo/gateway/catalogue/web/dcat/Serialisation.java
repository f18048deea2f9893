package vn.congmo.gateway.catalogue.web.dcat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import vn.congmo.gateway.web.Representation;

/** RDF syntaxes that a description is served in, the preferred one first. */
enum Serialisation {
    TURTLE("text/turtle; charset=utf-8", "ttl", by(RDFFormat.TURTLE_PRETTY)),
    JSON_LD("application/ld+json", "jsonld", CompactJsonLd.load()::write),
    RDF_XML("application/rdf+xml", "rdf", by(RDFFormat.RDFXML_PLAIN)),
    N_TRIPLES("application/n-triples", "nt", by(RDFFormat.NTRIPLES_UTF8)),
    TRIG("application/trig", "trig", by(RDFFormat.TRIG_PRETTY));

    private final Representation representation;
    private final Function<Graph, byte[]> writer;

    Serialisation(String mediaType, String extension, Function<Graph, byte[]> writer) {
        this.representation = Representation.of(mediaType, extension);
        this.writer = writer;
    }

    static List<Representation> offers() {
        return Arrays.stream(values()).map(Serialisation::representation).toList();
    }

    static Optional<Serialisation> find(String extension) {
        return Arrays.stream(values())
                .filter(each -> each.representation.extension().equals(extension))
                .findFirst();
    }

    Representation representation() {
        return representation;
    }

    byte[] write(Graph graph) {
        return writer.apply(graph);
    }

    private static Function<Graph, byte[]> by(RDFFormat format) {
        return graph -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RDFWriter.source(graph).format(format).output(bytes);
            return bytes.toByteArray();
        };
    }
}
