package vn.congmo.gateway.catalogue.downloads;

import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;

/** The files of one version by the names they have in addresses. */
record VersionFiles(DatasetVersion version) {

    private static final String METADATA = "csv-metadata.json";

    /**
     * A table, its metadata, or the metadata of the group, which a table shares (CSVW, section 5: the description of a
     * table may be that of a group that holds it).
     */
    Optional<Distribution> find(String name) {
        boolean metadata =
                name.equals(METADATA) || tables().anyMatch(table -> name.equals(table.fileName() + "-metadata.json"));
        return metadata
                ? Optional.of(version.metadata())
                : tables().filter(file -> named(file, name)).findFirst();
    }

    /** The whole dataset in the RDF serialisation with this extension. */
    Optional<Distribution> findDump(String extension) {
        return Stream.concat(Stream.of(version.graph()), version.dumps().stream())
                .filter(dump -> dump.fileName().endsWith("." + extension))
                .findFirst();
    }

    private Stream<Distribution> tables() {
        return version.tables().stream().map(PublishedTable::csv);
    }

    private static boolean named(Distribution file, String name) {
        return file.fileName().equals(name);
    }
}
