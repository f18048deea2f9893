package vn.congmo.gateway.feeds.ldes;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.congmo.gateway.web.Representation;

/** Syntaxes with named graphs, the preferred one first. */
enum PageFormat {
    TRIG("application/trig; charset=utf-8", "trig", RDFFormat.TRIG_BLOCKS),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD11_PLAIN);

    private final Representation representation;
    private final RDFFormat format;

    PageFormat(String mediaType, String extension, RDFFormat format) {
        this.representation = Representation.of(mediaType, extension);
        this.format = format;
    }

    static List<Representation> offers() {
        return Arrays.stream(values()).map(PageFormat::representation).toList();
    }

    static Optional<PageFormat> find(String extension) {
        return Arrays.stream(values())
                .filter(each -> each.representation.extension().equals(extension))
                .findFirst();
    }

    Representation representation() {
        return representation;
    }

    void write(OutputStream out, DatasetGraph quads) {
        RDFWriter.source(quads).format(format).output(out);
    }
}
