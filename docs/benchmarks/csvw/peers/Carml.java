import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** Runs CARML, which has no command line on Maven Central: {@code MAPPING FOLDER OUT}. */
public final class Carml {

    private Carml() {}

    public static void main(String[] arguments) throws IOException {
        RdfRmlMapper mapper = RdfRmlMapper.builder()
                .triplesMaps(RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(arguments[0])))
                .setLogicalSourceResolver(Rdf.Ql.Csv, CsvResolver::getInstance)
                .fileResolver(Path.of(arguments[1]))
                .build();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 16)) {
            RDFWriter writer = Rio.createWriter(RDFFormat.NTRIPLES, out);
            writer.startRDF();
            mapper.map().doOnNext(writer::handleStatement).blockLast();
            writer.endRDF();
        }
    }
}
