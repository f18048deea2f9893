package vn.congmo.gateway.catalogue;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.DatasetId;

/**
 * A dataset and its versions.
 *
 * @param versions oldest first, at least one
 */
public record Dataset(DatasetId id, List<DatasetVersion> versions) {

    public Dataset {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A dataset without a version is not published: " + id);
        }
    }

    /** The newest version. */
    public DatasetVersion current() {
        return versions.getLast();
    }

    /** The version of this number, if it was published. */
    public Optional<DatasetVersion> findVersion(int number) {
        return versions.stream()
                .filter(version -> version.id().number() == number)
                .findFirst();
    }
}
