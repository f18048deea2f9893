package vn.congmo.gateway.catalogue;

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
}
