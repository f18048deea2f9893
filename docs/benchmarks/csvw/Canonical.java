import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Writes N-Triples anew in one spelling, so that outputs can be compared line by line: {@code IN OUT}. */
public final class Canonical {

    private Canonical() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            RDFParser.source(arguments[0])
                    .lang(Lang.NTRIPLES)
                    .parse(StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES));
        }
    }
}
