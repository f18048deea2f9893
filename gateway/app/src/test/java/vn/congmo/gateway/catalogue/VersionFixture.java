package vn.congmo.gateway.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;

/** Builds a version out of texts, with real files in a content store. */
public final class VersionFixture {

    private final ContentStore files;
    private final VersionId id;
    private final List<PublishedTable> tables = new ArrayList<>();
    private final List<Distribution> dumps = new ArrayList<>();
    private Instant issued = Instant.parse("2026-04-22T01:02:03Z");
    private String metadata = "{}";

    private VersionFixture(ContentStore files, VersionId id) {
        this.files = files;
        this.id = id;
    }

    public static VersionFixture of(ContentStore files, String dataset, int number) {
        return new VersionFixture(files, new VersionId(new DatasetId(dataset), number));
    }

    public VersionFixture issued(String instant) {
        issued = Instant.parse(instant);
        return this;
    }

    public VersionFixture metadata(String json) {
        metadata = json;
        return this;
    }

    public VersionFixture table(String name, String csv) {
        return table(name, csv, csv.lines().count() - 1);
    }

    /** A table in whose cells lines end too. */
    public VersionFixture table(String name, String csv, long rows) {
        Distribution file = store(name + ".csv", "text/csv; charset=utf-8", csv);
        tables.add(new PublishedTable(name, rows, file, List.of()));
        return this;
    }

    /** The last table in another form too. */
    public VersionFixture form(String fileName) {
        PublishedTable table = tables.removeLast();
        List<Distribution> forms = List.of(store(fileName, "application/octet-stream", fileName));
        tables.add(new PublishedTable(table.name(), table.rows(), table.csv(), forms));
        return this;
    }

    /** The last table in one more form, from a file. */
    public VersionFixture form(String fileName, Path content) throws IOException {
        PublishedTable table = tables.removeLast();
        try (InputStream in = Files.newInputStream(content)) {
            ContentStore.StoredFile file = files.store(in);
            List<Distribution> forms = new ArrayList<>(table.forms());
            forms.add(new Distribution(fileName, "application/octet-stream", file.sha256(), file.bytes()));
            tables.add(new PublishedTable(table.name(), table.rows(), table.csv(), forms));
        }
        return this;
    }

    /** The whole dataset in one more file. */
    public VersionFixture dump(String fileName) {
        dumps.add(store(fileName, "application/octet-stream", fileName));
        return this;
    }

    public DatasetVersion build() {
        String slug = id.dataset().slug();
        dumps.add(store(slug + ".ttl", "text/turtle; charset=utf-8", ""));
        return new DatasetVersion(
                id,
                issued,
                Sha256.of((slug + id.number() + metadata).getBytes(StandardCharsets.UTF_8)),
                tables,
                store("csv-metadata.json", "application/csvm+json", metadata),
                store(slug + ".nt", "application/n-triples", ""),
                dumps,
                0,
                new LocalizedText("", ""));
    }

    private Distribution store(String name, String mediaType, String text) {
        try {
            ContentStore.StoredFile file = files.store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return new Distribution(name, mediaType, file.sha256(), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
