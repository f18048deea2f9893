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
     * A table in some format, its metadata, or the metadata of the group, which a table shares (CSVW, section 5: the
     * description of a table may be that of a group that holds it), or what else stands in the dataset's folder.
     */
    Optional<Distribution> findPart(String name) {
        boolean metadata = name.equals(METADATA)
                || version.tables().stream()
                        .anyMatch(table -> name.equals(table.csv().fileName() + "-metadata.json"));
        return metadata
                ? Optional.of(version.metadata())
                : parts().filter(file -> file.fileName().equals(name)).findFirst();
    }

    /** The whole dataset in the format with this extension. */
    Optional<Distribution> findWhole(String extension) {
        String name = slug() + "." + extension;
        return Stream.concat(Stream.of(version.graph()), version.dumps().stream())
                .filter(file -> file.fileName().equals(name))
                .findFirst();
    }

    private Stream<Distribution> parts() {
        Stream<Distribution> tables = version.tables().stream().flatMap(PublishedTable::files);
        Stream<Distribution> inFolder =
                version.dumps().stream().filter(file -> !file.fileName().startsWith(slug() + "."));
        return Stream.concat(tables, inFolder);
    }

    private String slug() {
        return version.id().dataset().slug();
    }
}
