package vn.congmo.gateway.feeds.oai;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.congmo.gateway.catalogue.Dataset;

/**
 * A dataset as a record.
 *
 * @param identifier its IRI
 * @param datestamp  of its last change, in whole seconds
 * @param sets       that it stands in
 * @param dataset    what it is, or was last
 * @param deleted    whether it was withdrawn
 */
record OaiRecord(String identifier, Instant datestamp, List<OaiSet> sets, Dataset dataset, boolean deleted) {

    /** In this order a record that changes while it is being listed comes again at the end; none is left out. */
    static final Comparator<OaiRecord> ORDER =
            Comparator.comparing(OaiRecord::datestamp).thenComparing(OaiRecord::identifier);

    OaiRecord {
        sets = List.copyOf(sets);
    }

    boolean isIn(String set) {
        return sets.stream().anyMatch(each -> each.spec().equals(set));
    }
}
