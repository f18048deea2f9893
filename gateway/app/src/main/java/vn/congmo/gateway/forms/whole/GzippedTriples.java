package vn.congmo.gateway.forms.whole;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.forms.DatasetFormat;
import vn.congmo.gateway.forms.VersionContent;

/** The N-Triples compressed, for harvesters that load the whole. The file names no time, so equal triples are equal. */
@Component
@Order(1)
final class GzippedTriples implements DatasetFormat {

    @Override
    public String fileName(String slug) {
        return slug + ".nt.gz";
    }

    @Override
    public String mediaType() {
        return "application/gzip";
    }

    @Override
    public void write(VersionContent content, Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16)) {
            Files.copy(content.triples(), out);
        }
    }
}
