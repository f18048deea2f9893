package vn.congmo.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of datasets with one small dataset, to publish and to change. */
final class Things {

    private static final String METADATA = """
            {"@context": "http://www.w3.org/ns/csvw",
             "@type": "TableGroup",
             "dcterms:identifier": "things",
             "dcterms:title": [{"@value": "Sự vật", "@language": "vi"}, {"@value": "Things", "@language": "en"}],
             "dcterms:description": [{"@value": "Để thử.", "@language": "vi"}, {"@value": "To try.", "@language": "en"}],
             "dcterms:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
             "dcterms:accrualPeriodicity": {"@id": "http://publications.europa.eu/resource/authority/frequency/IRREG"},
             "tables": [
              {"url": "things.csv",
               "tableSchema": {"aboutUrl": "/id/thing/{id}", "primaryKey": "id", "columns": [
                {"name": "id", "titles": "id", "required": true, "suppressOutput": true},
                {"name": "title", "titles": "title", "propertyUrl": "dcterms:title", "lang": "vi"}]}}]}
            """;

    private final Path folder;

    Things(Path folder) {
        this.folder = folder;
        write("csv-metadata.json", METADATA);
    }

    /** Makes the table's only row say this. */
    void say(String title) {
        write("things.csv", "id,title\n1,%s\n".formatted(title));
    }

    private void write(String file, String content) {
        try {
            Path things = Files.createDirectories(folder.resolve("things"));
            Files.writeString(things.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
