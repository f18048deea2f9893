package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.forms.FormFile;
import vn.congmo.gateway.forms.Forms;
import vn.congmo.gateway.forms.MadeForms;
import vn.congmo.gateway.forms.MissingForm;
import vn.congmo.gateway.forms.VersionContent;

/** Puts everything a version consists of into the content store. */
@Component
class VersionFiles {

    private final ContentStore contents;
    private final Forms forms;
    private final BaseIri base;
    private final Clock clock;

    VersionFiles(ContentStore contents, Forms forms, BaseIri base, Clock clock) {
        this.contents = contents;
        this.forms = forms;
        this.base = base;
        this.clock = clock;
    }

    /** Makes and stores the files of a version in all formats and lists them; nothing is official yet. */
    Stored store(VersionId id, StagedDataset dataset, MappedTriples triples) throws IOException {
        Instant issued = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        VersionContent content = content(id, issued, dataset, triples);
        MadeForms made = forms.make(content, dataset.folder().resolve("forms"));
        String slug = id.dataset().slug();
        Distribution graph = store(triples.file(), slug + ".nt", "application/n-triples");
        List<Distribution> dumps = new ArrayList<>(store(made.dataset()));
        dumps.add(graph);
        DatasetVersion version = new DatasetVersion(
                id,
                issued,
                dataset.fingerprint(),
                tables(dataset, content, made),
                store(content.metadata(), StagedDataset.METADATA, "application/csvm+json"),
                graph,
                dumps,
                triples.count(),
                new LocalizedText("", ""));
        return new Stored(version, made.missing());
    }

    private VersionContent content(VersionId id, Instant issued, StagedDataset dataset, MappedTriples triples) {
        return new VersionContent(
                base,
                id,
                issued,
                dataset.group(),
                dataset,
                dataset.folder().resolve(StagedDataset.METADATA),
                triples.file(),
                triples.rows(),
                List.of());
    }

    private List<PublishedTable> tables(StagedDataset dataset, VersionContent content, MadeForms made)
            throws IOException {
        List<PublishedTable> tables = new ArrayList<>();
        for (Table table : dataset.group().tables()) {
            Distribution csv = store(dataset.file(table), table.name() + ".csv", "text/csv; charset=utf-8");
            List<Distribution> others = store(made.tables().getOrDefault(table.name(), List.of()));
            tables.add(new PublishedTable(table.name(), content.rows(table), csv, others));
        }
        return tables;
    }

    private List<Distribution> store(List<FormFile> files) throws IOException {
        List<Distribution> stored = new ArrayList<>();
        for (FormFile file : files) {
            stored.add(store(file.path(), file.name(), file.mediaType()));
        }
        return stored;
    }

    private Distribution store(Path file, String name, String mediaType) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            ContentStore.StoredFile stored = contents.store(content);
            return new Distribution(name, mediaType, stored.sha256(), stored.bytes());
        }
    }

    /**
     * A version whose files are stored.
     *
     * @param missing formats that could not be made
     */
    record Stored(DatasetVersion version, List<MissingForm> missing) {

        Stored {
            missing = List.copyOf(missing);
        }
    }
}
