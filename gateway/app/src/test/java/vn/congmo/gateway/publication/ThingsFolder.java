package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a small dataset of two tables: things, and names of things. */
final class ThingsFolder {

    static final String METADATA = """
            {"@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
             "@type": "TableGroup",
             "dcterms:identifier": "things",
             "dcterms:title": [{"@value": "Sự vật", "@language": "vi"}, {"@value": "Things", "@language": "en"}],
             "tables": [
              {"url": "things.csv",
               "tableSchema": {"aboutUrl": "/id/thing/{id}", "primaryKey": "id", "columns": [
                {"name": "id", "titles": "id", "required": true, "suppressOutput": true},
                {"name": "title", "titles": "title", "required": true, "propertyUrl": "http://purl.org/dc/terms/title", "lang": "vi"},
                {"name": "size", "titles": "size", "datatype": "integer", "propertyUrl": "/def/size"}]}},
              {"url": "names.csv",
               "tableSchema": {"aboutUrl": "/id/thing/{thing}", "columns": [
                {"name": "thing", "titles": "thing", "required": true, "suppressOutput": true},
                {"name": "name", "titles": "name", "propertyUrl": "http://www.w3.org/2004/02/skos/core#altLabel"}],
                "foreignKeys": [{"columnReference": "thing", "reference": {"resource": "things.csv", "columnReference": "id"}}]}}]}
            """;

    private final Path folder;

    ThingsFolder(Path folder) {
        this.folder = folder;
        write("csv-metadata.json", METADATA);
        write("names.csv", "thing,name\nthing-1,một\n");
    }

    Path path() {
        return folder;
    }

    /** Things 1 to count, each of this size. */
    ThingsFolder things(int count, int size) {
        String rows = IntStream.rangeClosed(1, count)
                .mapToObj(n -> "thing-%d,\"Sự vật số %d, „lạ”\",%d\n".formatted(n, n, size))
                .collect(Collectors.joining());
        return write("things.csv", "id,title,size\n" + rows);
    }

    ThingsFolder write(String file, String content) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
