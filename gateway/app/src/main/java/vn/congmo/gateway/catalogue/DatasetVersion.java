package vn.congmo.gateway.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;

/**
 * A published version: it never changes.
 *
 * @param id          dataset and number
 * @param issued      when the log entry that made it official was written
 * @param fingerprint of everything it was made from: equal input publishes nothing new
 * @param tables      in the order of the metadata
 * @param metadata    the CSVW table group (csv-metadata.json)
 * @param graph       its triples as N-Triples; in the store under the version's IRI
 * @param dumps       the whole dataset in other formats, the graph among them
 * @param triples     how many triples the graph has
 * @param note        what is new in it, for people; empty in log lines older than notes
 */
public record DatasetVersion(
        VersionId id,
        Instant issued,
        Sha256 fingerprint,
        List<PublishedTable> tables,
        Distribution metadata,
        Distribution graph,
        List<Distribution> dumps,
        long triples,
        LocalizedText note) {

    private static final LocalizedText NO_NOTE = new LocalizedText("", "");

    /** Log lines older than notes have none. */
    public DatasetVersion {
        tables = List.copyOf(tables);
        dumps = List.copyOf(dumps);
        note = Objects.requireNonNullElse(note, NO_NOTE);
    }

    /** The same, announced at this time with this note. */
    public DatasetVersion announced(Instant time, LocalizedText words) {
        return new DatasetVersion(id, time, fingerprint, tables, metadata, graph, dumps, triples, words);
    }

    /** The table of this name, if there is one. */
    public Optional<PublishedTable> findTable(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** What is new in it, where that is said. */
    public Optional<LocalizedText> findNote() {
        return Optional.of(note).filter(words -> !words.vi().isBlank());
    }

    /** All its files, each once. */
    public Stream<Distribution> files() {
        Stream<Distribution> ofTables = tables.stream().flatMap(PublishedTable::files);
        return Stream.of(ofTables, Stream.of(metadata, graph), dumps.stream())
                .flatMap(files -> files)
                .distinct();
    }

    /** All rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(PublishedTable::rows).sum();
    }
}
