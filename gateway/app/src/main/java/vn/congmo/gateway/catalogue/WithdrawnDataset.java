package vn.congmo.gateway.catalogue;

import java.util.SortedMap;
import java.util.TreeMap;
import vn.congmo.gateway.core.DatasetId;

/**
 * A dataset that was taken back with all its versions.
 *
 * @param last what it was then; what is published under its name again counts on from its newest version
 */
public record WithdrawnDataset(Dataset last, Withdrawal withdrawal) {

    /** Its name, which stays. */
    public DatasetId id() {
        return last.id();
    }

    /** What was taken back of it, by number: all versions, each for the reason and at the time it was. */
    public SortedMap<Integer, Withdrawal> versions() {
        SortedMap<Integer, Withdrawal> all = new TreeMap<>(last.withdrawn());
        last.versions().forEach(version -> all.put(version.id().number(), withdrawal));
        return all;
    }
}
