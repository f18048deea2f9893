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
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
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
                dumps(slug, dataset.folder(), triples.file(), graph),
                triples.count(),
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

    private List<Distribution> dumps(String slug, Path folder, Path triples, Distribution lines) throws IOException {
        return List.of(
                store(
                        write(triples, folder.resolve("dump.ttl"), this::writeTurtle),
                        slug + ".ttl",
                        "text/turtle; charset=utf-8"),
                store(
                        write(triples, folder.resolve("dump.jsonld"), this::writeJson),
                        slug + ".jsonld",
                        "application/ld+json"),
                lines);
    }

    private void writeTurtle(Path triples, OutputStream out) {
        StreamRDF blocks = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        blocks.start();
        Prefixes.of(base).forEach(blocks::prefix);
        StreamRDF body = new StreamRDFWrapper(blocks) {
            @Override
            public void start() {}
        };
        RDFParser.source(triples).lang(Lang.NT).parse(body);
    }

    private void writeJson(Path triples, OutputStream out) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(triples).lang(Lang.NT).parse(graph);
        graph.getPrefixMapping().setNsPrefixes(Prefixes.of(base));
        RDFWriter.source(graph).format(RDFFormat.JSONLD11_PLAIN).output(out);
    }

    private static Path write(Path triples, Path file, BiConsumer<Path, OutputStream> writer) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.accept(triples, out);
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
