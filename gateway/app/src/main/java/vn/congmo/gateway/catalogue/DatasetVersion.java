package vn.congmo.gateway.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * @param dumps       the whole dataset in other RDF serialisations
 * @param triples     how many triples the graph has
 */
public record DatasetVersion(
        VersionId id,
        Instant issued,
        Sha256 fingerprint,
        List<PublishedTable> tables,
        Distribution metadata,
        Distribution graph,
        List<Distribution> dumps,
        long triples) {

    public DatasetVersion {
        tables = List.copyOf(tables);
        dumps = List.copyOf(dumps);
    }

    /** The table of this name, if there is one. */
    public Optional<PublishedTable> findTable(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** All rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(PublishedTable::rows).sum();
    }
}
