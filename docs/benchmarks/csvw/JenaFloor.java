import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The comfortable floor: OpenCSV, Jena's nodes and Jena's writer of N-Triples, nothing checked. */
public final class JenaFloor {

    private static final String ID = "http://example.org/id/";
    private static final String SDMX = "http://purl.org/linked-data/sdmx/2009/";
    private static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    private static final Node OBSERVATION = iri("http://purl.org/linked-data/cube#Observation");
    private static final Node IN_DATASET = iri("http://purl.org/linked-data/cube#dataSet");
    private static final Node DATASET = iri(ID + "dataset/indicators");
    private static final Node INDICATOR = iri("http://example.org/def/indicator");
    private static final Node AREA = iri(SDMX + "dimension#refArea");
    private static final Node PERIOD = iri(SDMX + "dimension#refPeriod");
    private static final Node VALUE = iri(SDMX + "measure#obsValue");
    private static final Node UNIT = iri(SDMX + "attribute#unitMeasure");
    private static final Node NOTE = iri("http://purl.org/dc/terms/description");

    private JenaFloor() {}

    public static void main(String[] arguments) throws IOException {
        Rounds.run(arguments, JenaFloor::convert);
    }

    private static long convert(Path csv, OutputStream out) throws IOException {
        long rows = 0;
        StreamRDF triples = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
        triples.start();
        try (CSVReader reader =
                new CSVReader(new InputStreamReader(Files.newInputStream(csv), StandardCharsets.UTF_8))) {
            reader.readNext();
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                send(triples, cells);
                rows++;
            }
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
        triples.finish();
        return rows;
    }

    private static void send(StreamRDF triples, String[] cells) {
        Node subject = iri(ID + "observation/" + cells[0]);
        triples.triple(Triple.create(subject, TYPE, OBSERVATION));
        triples.triple(Triple.create(subject, IN_DATASET, DATASET));
        triples.triple(Triple.create(subject, INDICATOR, iri(ID + "indicator/" + cells[1])));
        triples.triple(Triple.create(subject, AREA, iri(ID + "place/" + cells[2])));
        triples.triple(Triple.create(subject, PERIOD, NodeFactory.createLiteralDT(cells[3], XSDDatatype.XSDgYear)));
        triples.triple(Triple.create(subject, VALUE, NodeFactory.createLiteralDT(cells[4], XSDDatatype.XSDdecimal)));
        triples.triple(Triple.create(subject, UNIT, iri(ID + "unit/" + cells[5])));
        triples.triple(Triple.create(subject, NOTE, NodeFactory.createLiteralLang(cells[6], "vi")));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
