package vn.congmo.gateway.portal;

import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import vn.congmo.gateway.plans.Evidence;

/**
 * Who vouches for what was read.
 *
 * @param review code of the list review-status
 * @param who    name of the reviewer; empty where only the machine read
 * @param when   for people
 */
record Vouched(String review, String who, String when) {

    static Vouched of(Evidence evidence, UnaryOperator<String> names) {
        return new Vouched(
                evidence.review(),
                evidence.reviewer().map(names).orElse(""),
                evidence.reviewed()
                        .map(time -> Formats.moment(OffsetDateTime.parse(time).toInstant()))
                        .orElse(""));
    }

    public boolean isByPerson() {
        return !who.isEmpty();
    }
}
