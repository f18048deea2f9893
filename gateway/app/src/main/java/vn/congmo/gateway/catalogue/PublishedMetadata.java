package vn.congmo.gateway.catalogue;

/** The metadata of published versions; a version's metadata is read once and kept. */
public interface PublishedMetadata {

    /**
     * What its CSVW table group says of this version.
     *
     * @throws java.io.UncheckedIOException when the file is lost or cannot be read: published files are whole, so the
     *     data directory is damaged
     */
    DatasetMetadata get(DatasetVersion version);
}
