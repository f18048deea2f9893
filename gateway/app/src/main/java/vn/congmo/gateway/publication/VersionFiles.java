package vn.congmo.gateway.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.rdf.Prefixes;

/** Puts everything a version consists of into the content store. */
@Component
class VersionFiles {

    private final ContentStore contents;
    private final BaseIri base;
    private final Clock clock;

    VersionFiles(ContentStore contents, BaseIri base, Clock clock) {
        this.contents = contents;
        this.base = base;
        this.clock = clock;
    }

    /** Stores the files of a version and lists them; nothing is official yet. */
    DatasetVersion store(VersionId id, StagedDataset dataset, MappedTriples triples) throws IOException {
        String slug = id.dataset().slug();
        Distribution graph = store(triples.file(), slug + ".nt", "application/n-triples");
        return new DatasetVersion(
                id,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                dataset.fingerprint(),
                tables(dataset, triples.rows()),
                store(
                        dataset.folder().resolve(StagedDataset.METADATA),
                        StagedDataset.METADATA,
                        "application/csvm+json"),
                graph,
                dumps(slug, dataset.folder(), triples.graph(), graph),
                triples.graph().size(),
                new LocalizedText("", ""));
    }

    private List<PublishedTable> tables(StagedDataset dataset, Map<String, Long> rows) throws IOException {
        List<PublishedTable> tables = new ArrayList<>();
        for (Table table : dataset.group().tables()) {
            Distribution csv = store(dataset.file(table), table.name() + ".csv", "text/csv; charset=utf-8");
            tables.add(new PublishedTable(table.name(), rows.getOrDefault(table.url(), 0L), csv, List.of()));
        }
        return tables;
    }

    private List<Distribution> dumps(String slug, Path folder, Graph graph, Distribution lines) throws IOException {
        Path turtle = write(graph, folder.resolve("dump.ttl"), RDFFormat.TURTLE_BLOCKS);
        Path json = write(graph, folder.resolve("dump.jsonld"), RDFFormat.JSONLD11_PLAIN);
        return List.of(
                store(turtle, slug + ".ttl", "text/turtle; charset=utf-8"),
                store(json, slug + ".jsonld", "application/ld+json"),
                lines);
    }

    private Path write(Graph graph, Path file, RDFFormat format) throws IOException {
        graph.getPrefixMapping().setNsPrefixes(Prefixes.of(base));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RDFWriter.source(graph).format(format).output(out);
        }
        return file;
    }

    private Distribution store(Path file, String name, String mediaType) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            ContentStore.StoredFile stored = contents.store(content);
            return new Distribution(name, mediaType, stored.sha256(), stored.bytes());
        }
    }
}
