package vn.congmo.gateway.rdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * The RDF syntaxes that graphs are served in, the preferred one first. All are UTF-8, and say so wherever their media type
 * may: some clients guess otherwise.
 */
public enum Serialisation {
    TURTLE("text/turtle; charset=utf-8", "ttl", RDFFormat.TURTLE_PRETTY, RDFFormat.TURTLE_BLOCKS),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD11_PRETTY, RDFFormat.JSONLD11_PLAIN),
    RDF_XML("application/rdf+xml; charset=utf-8", "rdf", RDFFormat.RDFXML_PLAIN, RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("application/n-triples; charset=utf-8", "nt", RDFFormat.NTRIPLES_UTF8, RDFFormat.NTRIPLES_UTF8),
    TRIG("application/trig; charset=utf-8", "trig", RDFFormat.TRIG_PRETTY, RDFFormat.TRIG_BLOCKS);

    private final String mediaType;
    private final String extension;
    private final RDFFormat readable;
    private final RDFFormat streamable;

    Serialisation(String mediaType, String extension, RDFFormat readable, RDFFormat streamable) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.readable = readable;
        this.streamable = streamable;
    }

    /** The syntax of this file extension, if there is one. */
    public static Optional<Serialisation> find(String extension) {
        return Arrays.stream(values())
                .filter(each -> each.extension.equals(extension))
                .findFirst();
    }

    /** As sent, with its charset where it has one. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of files, without the dot. */
    public String extension() {
        return extension;
    }

    /** The writer for graphs of any size. */
    public RDFFormat streamable() {
        return streamable;
    }

    /** A small graph, laid out for people where the syntax allows. */
    public byte[] write(Graph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(readable).output(bytes);
        return bytes.toByteArray();
    }
}
