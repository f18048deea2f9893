package vn.congmo.gateway.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.files.ContentStore;

/** Writes the rows of a diff into both files and counts them. Not for several threads. */
final class DiffFiles implements AutoCloseable {

    private final Path folder;
    private final DiffCsv csv;
    private final DiffJson json;
    private long added;
    private long changed;
    private long removed;

    DiffFiles(Path folder, DiffColumns columns, DiffNames names) throws IOException {
        this.folder = folder;
        this.csv = new DiffCsv(Files.newOutputStream(folder.resolve("csv")), columns);
        this.json = new DiffJson(Files.newOutputStream(folder.resolve("json")), columns, names);
    }

    void add(DiffRow row) {
        switch (row) {
            case DiffRow.Added any -> added++;
            case DiffRow.Removed any -> removed++;
            case DiffRow.Changed any -> changed++;
        }
        csv.write(row);
        json.write(row);
    }

    /** Finishes both files and puts them into the store. */
    TableDiff store(ContentStore contents, DiffColumns columns, DiffNames names) throws IOException {
        json.finish(added, changed, removed);
        close();
        return new TableDiff(
                names.table(),
                columns.key(),
                columns.added(),
                columns.removed(),
                added,
                changed,
                removed,
                store(contents, "csv", names.file("csv"), "text/csv; charset=utf-8"),
                store(contents, "json", names.file("json"), "application/json"));
    }

    private Distribution store(ContentStore contents, String file, String name, String mediaType) throws IOException {
        try (InputStream content = Files.newInputStream(folder.resolve(file))) {
            ContentStore.StoredFile stored = contents.store(content);
            return new Distribution(name, mediaType, stored.sha256(), stored.bytes());
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
        json.close();
    }
}
