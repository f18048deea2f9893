package vn.congmo.gateway.forms.whole;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.forms.DatasetFormat;
import vn.congmo.gateway.forms.VersionContent;

/** Turtle, the triples of a subject together. */
@Component
@Order(2)
final class TurtleDump implements DatasetFormat {

    @Override
    public String fileName(String slug) {
        return slug + ".ttl";
    }

    @Override
    public String mediaType() {
        return "text/turtle; charset=utf-8";
    }

    @Override
    public void write(VersionContent content, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            TripleSource.send(
                    content.triples(), content.base(), StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
        }
    }
}
