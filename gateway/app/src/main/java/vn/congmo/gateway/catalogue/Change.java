package vn.congmo.gateway.catalogue;

import java.time.Instant;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/**
 * One entry of the publication log as readers see it; every feed is made of these.
 *
 * @param number  counts from 1 in the order of the log, without gaps
 * @param entry   hash of the log entry: the change's identity
 * @param kind    what happened
 * @param dataset to which dataset
 * @param version the version that was published; the withdrawn one, or the last one of a dataset withdrawn as a whole
 * @param time    when; never before the time of the change before
 * @param note    what changed, for people
 */
public record Change(
        long number, Sha256 entry, Kind kind, DatasetId dataset, int version, Instant time, LocalizedText note) {

    /** What can happen to a dataset. */
    public enum Kind {
        /** Its first version, or the first one after it was withdrawn. */
        CREATED,
        /** Another version. */
        UPDATED,
        /** An older version was taken back; the dataset stays. */
        VERSION_WITHDRAWN,
        /** The dataset was taken back with all its versions. */
        WITHDRAWN
    }
}
