package vn.congmo.gateway.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.MadeOnce;
import vn.congmo.gateway.files.TemporaryFolder;

/** Compares versions: made on first use, one at a time, and kept. */
@Component
public class Diffs {

    /** To be raised when a diff is made in another way. */
    private static final String FORM = "table diff 1";

    private final ContentStore contents;
    private final MadeOnce made;
    private final BaseIri base;
    private final Path temporary;
    private final ReentrantLock one = new ReentrantLock(true);
    private final JsonMapper mapper = StoredDiff.mapper();

    Diffs(ContentStore contents, MadeOnce made, BaseIri base, DataDirectory data) {
        this.contents = contents;
        this.made = made;
        this.base = base;
        this.temporary = data.resolve("temporary");
    }

    /** The tables that both versions have, each with what changed in it. */
    public List<TableDiff> list(DatasetVersion from, DatasetVersion to) throws IOException {
        List<TableDiff> diffs = new ArrayList<>();
        for (PublishedTable table : to.tables()) {
            find(from, to, table.name()).ifPresent(diffs::add);
        }
        return diffs;
    }

    /** What changed in a table from one version to another of the same dataset; empty unless both have it. */
    public Optional<TableDiff> find(DatasetVersion from, DatasetVersion to, String table) throws IOException {
        if (from.findTable(table).isEmpty() || to.findTable(table).isEmpty()) {
            return Optional.empty();
        }
        DiffNames names = new DiffNames(
                to.id().dataset(), table, from.id().number(), to.id().number());
        String key = "%s %s %s %s".formatted(FORM, names, from.fingerprint(), to.fingerprint());
        TableDiff known = get(key, names, from, to);
        if (isLost(known)) {
            made.forget(key);
            known = get(key, names, from, to);
        }
        return Optional.of(known);
    }

    private TableDiff get(String key, DiffNames names, DatasetVersion from, DatasetVersion to) throws IOException {
        String text = made.get(key, () -> mapper.writeValueAsString(make(names, from, to)));
        return mapper.readValue(text, TableDiff.class);
    }

    private boolean isLost(TableDiff diff) throws IOException {
        try {
            contents.get(diff.csv().sha256());
            contents.get(diff.json().sha256());
            return false;
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    /** One at a time: each takes memory and a processor. */
    private TableDiff make(DiffNames names, DatasetVersion from, DatasetVersion to) throws IOException {
        one.lock();
        try (TemporaryFolder folder = TemporaryFolder.in(temporary, "diff-")) {
            return make(names, table(from, names.table()), table(to, names.table()), folder.path());
        } finally {
            one.unlock();
        }
    }

    private TableDiff make(DiffNames names, DiffTable from, DiffTable to, Path folder) throws IOException {
        DiffColumns columns =
                DiffColumns.of(from.columns(), to.columns(), to.table().schema().primaryKey());
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        try (DiffFiles files = new DiffFiles(folder, columns, names)) {
            if (!from.hasSameContent(to)) {
                from.sortBy(columns.pairing(), before);
                to.sortBy(columns.pairing(), after);
                try (BufferedReader old = Files.newBufferedReader(before);
                        BufferedReader young = Files.newBufferedReader(after)) {
                    new RowPairs(columns).compare(old, young, files::add);
                }
            }
            return files.store(contents, columns, names);
        }
    }

    private DiffTable table(DatasetVersion version, String name) throws IOException {
        String url =
                base.dataset(version.id().dataset()) + "/" + version.metadata().fileName();
        byte[] json = Files.readAllBytes(contents.get(version.metadata().sha256()));
        Table table = MetadataReader.read(json, url, MetadataSource.NONE).tables().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        PublishedTable published = version.findTable(name).orElseThrow();
        return new DiffTable(table, contents.get(published.csv().sha256()));
    }
}
