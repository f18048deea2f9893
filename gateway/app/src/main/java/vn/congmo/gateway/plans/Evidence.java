package vn.congmo.gateway.plans;

import java.math.BigDecimal;
import java.util.Optional;
import vn.congmo.gateway.catalogue.TableRow;

/**
 * Why a row may be believed: the words it was read from.
 *
 * @param document   id of the document
 * @param quote      the literal words
 * @param start      where they begin in the NFC-normalised text of the document, in UTF-16 code units
 * @param end        the position after their last character
 * @param rule       that read them
 * @param confidence 0 to 1
 * @param review     code of the list review-status: whether a person vouches for the row
 * @param reviewer   id of that person or office
 * @param reviewed   when, ISO 8601 with offset
 */
public record Evidence(
        String document,
        String quote,
        int start,
        int end,
        String rule,
        BigDecimal confidence,
        String review,
        Optional<String> reviewer,
        Optional<String> reviewed) {

    private static final String MACHINE = "machine";

    /** Whether a person accepted, corrected or added the row. */
    public boolean isReviewed() {
        return !review.equals(MACHINE);
    }

    static Evidence of(TableRow row) {
        return new Evidence(
                row.get("document"),
                row.get("quote"),
                Integer.parseInt(row.get("start")),
                Integer.parseInt(row.get("end")),
                row.get("rule"),
                new BigDecimal(row.get("confidence")),
                row.find("review").orElse(MACHINE),
                row.find("reviewer"),
                row.find("reviewed"));
    }
}
