package vn.congmo.gateway.catalogue;

import java.util.Collection;
import java.util.Optional;

/** The metadata of published versions; a version's metadata is read once and kept. */
public interface PublishedMetadata {

    /**
     * What its CSVW table group says of this version.
     *
     * @throws java.io.UncheckedIOException when the file is lost or cannot be read: published files are whole, so the
     *     data directory is damaged
     */
    DatasetMetadata get(DatasetVersion version);

    /** The same, or no more than its name where that fails: for lists, which one damaged dataset must not spoil. */
    default DatasetMetadata getReadable(DatasetVersion version) {
        try {
            return get(version);
        } catch (RuntimeException damaged) {
            return DatasetMetadata.unreadable(version.id().dataset(), Optional.empty());
        }
    }

    /** Whether nothing of their current versions is damaged; what is said of damaged ones is not for keeping. */
    default boolean areReadable(Collection<Dataset> datasets) {
        return datasets.stream().map(Dataset::current).map(this::getReadable).noneMatch(DatasetMetadata::isDamaged);
    }
}
