import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The floor: OpenCSV and N-Triples put together by hand for this one table, nothing checked. */
public final class Floor {

    private static final String ID = "<http://example.org/id/";
    private static final String TYPE =
            "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/linked-data/cube#Observation> .\n";
    private static final String DATASET =
            "> <http://purl.org/linked-data/cube#dataSet> " + ID + "dataset/indicators> .\n";
    private static final String INDICATOR = "> <http://example.org/def/indicator> " + ID + "indicator/";
    private static final String AREA = "> <http://purl.org/linked-data/sdmx/2009/dimension#refArea> " + ID + "place/";
    private static final String PERIOD = "> <http://purl.org/linked-data/sdmx/2009/dimension#refPeriod> \"";
    private static final String YEAR = "\"^^<http://www.w3.org/2001/XMLSchema#gYear> .\n";
    private static final String VALUE = "> <http://purl.org/linked-data/sdmx/2009/measure#obsValue> \"";
    private static final String DECIMAL = "\"^^<http://www.w3.org/2001/XMLSchema#decimal> .\n";
    private static final String UNIT =
            "> <http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure> " + ID + "unit/";
    private static final String NOTE = "> <http://purl.org/dc/terms/description> \"";

    private Floor() {}

    public static void main(String[] arguments) throws IOException {
        Rounds.run(arguments, Floor::convert);
    }

    private static long convert(Path csv, OutputStream out) throws IOException {
        long rows = 0;
        StringBuilder triples = new StringBuilder();
        try (CSVReader reader =
                new CSVReader(new InputStreamReader(Files.newInputStream(csv), StandardCharsets.UTF_8))) {
            reader.readNext();
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                triples.setLength(0);
                append(triples, cells);
                out.write(triples.toString().getBytes(StandardCharsets.UTF_8));
                rows++;
            }
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static void append(StringBuilder triples, String[] cells) {
        String subject = ID + "observation/" + cells[0];
        triples.append(subject).append(TYPE);
        triples.append(subject).append(DATASET);
        triples.append(subject).append(INDICATOR).append(cells[1]).append("> .\n");
        triples.append(subject).append(AREA).append(cells[2]).append("> .\n");
        triples.append(subject).append(PERIOD).append(cells[3]).append(YEAR);
        triples.append(subject).append(VALUE).append(cells[4]).append(DECIMAL);
        triples.append(subject).append(UNIT).append(cells[5]).append("> .\n");
        triples.append(subject).append(NOTE).append(escaped(cells[6])).append("\"@vi .\n");
    }

    private static String escaped(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
