package vn.congmo.gateway.publication;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import vn.congmo.gateway.catalogue.DatasetVersion;

/**
 * A publisher in a process of its own with a heap that the dataset does not fit into. Arguments: data directory, input
 * folder, rows. It publishes them, publishes them once more with one of a hundred changed, and starts again.
 */
final class SmallHeapPublisher {

    private static final String METADATA = """
        {"@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
         "@type": "TableGroup", "dcterms:identifier": "cases", "dcterms:title": "Hồ sơ",
         "tables": [{"url": "cases.csv", "tableSchema": {"aboutUrl": "/id/case/{id}", "primaryKey": "id", "columns": [
           {"name": "id", "titles": "id", "required": true, "suppressOutput": true},
           {"name": "title", "titles": "title", "lang": "vi", "propertyUrl": "/def/title"},
           {"name": "received", "titles": "received", "datatype": "date", "propertyUrl": "/def/received"},
           {"name": "days", "titles": "days", "datatype": "integer", "propertyUrl": "/def/days"},
           {"name": "fee", "titles": "fee", "datatype": "decimal", "propertyUrl": "/def/fee"},
           {"name": "office", "titles": "office", "propertyUrl": "/def/office", "valueUrl": "/id/office/{office}"}]}}]}
        """;

    private SmallHeapPublisher() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path input = Files.createDirectories(Path.of(arguments[1]));
        int rows = Integer.parseInt(arguments[2]);
        Files.writeString(input.resolve("csv-metadata.json"), METADATA);
        try (Engine engine = engine(data)) {
            publish(engine, input, rows, 1);
            publish(engine, input, rows, 2);
        }
        try (Engine engine = engine(data)) {
            DatasetVersion version = engine.catalogue().list().getFirst().current();
            System.out.println("shown " + version.triples());
        }
    }

    private static Engine engine(Path data) {
        return Engine.withAllForms(data, Map.of("gateway.large-dataset", "20000"));
    }

    private static void publish(Engine engine, Path input, int rows, int edition) throws IOException {
        try (BufferedWriter table = Files.newBufferedWriter(input.resolve("cases.csv"))) {
            table.write("id,title,received,days,fee,office\n");
            for (int row = 1; row <= rows; row++) {
                int days = row % 100 == 0 ? edition : 7;
                LocalDate day = LocalDate.of(2020, 1, 1).plusDays(row % 2000);
                table.write("c%d,\"Hồ sơ số %d, „lạ”\",%s,%d,%d.5,o%d\n"
                        .formatted(row, row, day, days, row % 300, row % 20));
            }
        }
        Outcome outcome = engine.publish(input);
        if (!(outcome instanceof Outcome.Published published)) {
            throw new IllegalStateException("Not published: " + outcome);
        }
        System.out.println("published " + published.version().id().number());
        System.out.println("note " + published.version().note().en());
        System.out.println("files " + published.version().files().count());
    }
}
