package vn.congmo.gateway.portal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import vn.congmo.gateway.web.Representation;

/** The RDF serialisations in which a thing is described. */
enum DataFormat {
    TURTLE("ttl", "text/turtle;charset=utf-8", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8);

    private final Representation representation;
    private final RDFFormat format;

    DataFormat(String extension, String mediaType, RDFFormat format) {
        this.representation = Representation.of(mediaType, extension);
        this.format = format;
    }

    /** All of them as offers, Turtle first. */
    static List<Representation> offers() {
        return Arrays.stream(values()).map(DataFormat::representation).toList();
    }

    /** The format of this file extension. */
    static Optional<DataFormat> find(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.representation.extension().equals(extension))
                .findFirst();
    }

    Representation representation() {
        return representation;
    }

    /** The graph in this format; only for descriptions of one thing, which are small. */
    byte[] write(Graph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(bytes);
        return bytes.toByteArray();
    }
}
