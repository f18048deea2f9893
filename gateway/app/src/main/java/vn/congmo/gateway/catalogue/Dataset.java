package vn.congmo.gateway.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congmo.gateway.core.DatasetId;

/**
 * A dataset and its versions.
 *
 * @param versions  those that can be read, oldest first, at least one
 * @param withdrawn those that were taken back, by number; never the newest
 */
public record Dataset(DatasetId id, List<DatasetVersion> versions, SortedMap<Integer, Withdrawal> withdrawn) {

    public Dataset {
        versions = List.copyOf(versions);
        withdrawn = Collections.unmodifiableSortedMap(new TreeMap<>(withdrawn));
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A dataset without a version is not published: " + id);
        }
    }

    /** The newest version. */
    public DatasetVersion current() {
        return versions.getLast();
    }

    /** The version of this number, if it was published and not taken back. */
    public Optional<DatasetVersion> findVersion(int number) {
        return versions.stream()
                .filter(version -> version.id().number() == number)
                .findFirst();
    }

    /** Without one of its older versions, for this reason. */
    Dataset without(DatasetVersion version, Withdrawal withdrawal) {
        SortedMap<Integer, Withdrawal> gone = new TreeMap<>(withdrawn);
        gone.put(version.id().number(), withdrawal);
        return new Dataset(
                id, versions.stream().filter(each -> !each.equals(version)).toList(), gone);
    }

    /** The version that came before this one among those that can be read. */
    public Optional<DatasetVersion> findPrevious(DatasetVersion version) {
        int place = versions.indexOf(version);
        return place > 0 ? Optional.of(versions.get(place - 1)) : Optional.empty();
    }
}
