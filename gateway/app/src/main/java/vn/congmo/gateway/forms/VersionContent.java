package vn.congmo.gateway.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.VersionId;

/**
 * What a version consists of before it has its formats.
 *
 * @param base     of all IRIs
 * @param issued   when it is published
 * @param group    its tables and what is said of them
 * @param source   the bytes of the tables
 * @param metadata the CSVW metadata
 * @param triples  its graph as N-Triples, sorted, each once
 * @param rows     how many rows each table has, by URL
 * @param made     files of the whole dataset that exist already
 */
public record VersionContent(
        BaseIri base,
        VersionId id,
        Instant issued,
        TableGroup group,
        TableSource source,
        Path metadata,
        Path triples,
        Map<String, Long> rows,
        List<FormFile> made) {

    public VersionContent {
        rows = Map.copyOf(rows);
        made = List.copyOf(made);
    }

    /** The same with one more file. */
    VersionContent with(FormFile file) {
        List<FormFile> all = Stream.concat(made.stream(), Stream.of(file)).toList();
        return new VersionContent(base, id, issued, group, source, metadata, triples, rows, all);
    }

    /** The file of this name, if an earlier format made it. */
    public Optional<FormFile> find(String name) {
        return made.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** How many rows a table has. */
    public long rows(Table table) {
        return rows.getOrDefault(table.url(), 0L);
    }

    /** The address of the dataset. */
    public String iri() {
        return base.dataset(id.dataset());
    }

    /** Reads the metadata's bytes. */
    public byte[] readMetadata() throws IOException {
        return Files.readAllBytes(metadata);
    }
}
