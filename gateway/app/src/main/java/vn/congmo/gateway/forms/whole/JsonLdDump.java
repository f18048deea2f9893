package vn.congmo.gateway.forms.whole;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.forms.DatasetFormat;
import vn.congmo.gateway.forms.VersionContent;

/** JSON-LD with its context inside: one node object for each subject, so that it can be written and read as a stream. */
@Component
@Order(3)
final class JsonLdDump implements DatasetFormat {

    @Override
    public String fileName(String slug) {
        return slug + ".jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void write(VersionContent content, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            TripleSource.send(content.triples(), content.base(), new JsonLdNodes(out));
        }
    }
}
