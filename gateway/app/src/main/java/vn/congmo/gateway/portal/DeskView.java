package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.ReviewState;

/**
 * A document in the worklist.
 *
 * @param reasons why rows wait, each reason once
 */
record DeskView(
        String id, String fileName, String title, String state, long findings, int waiting, List<String> reasons) {

    private static final int SHOWN = 3;

    static DeskView of(DocumentReview review, Locale locale) {
        List<String> reasons = review.lookedFor().stream()
                .flatMap(row -> row.remarks().stream())
                .map(remark -> remark.reason().in(locale))
                .distinct()
                .limit(SHOWN)
                .toList();
        long findings = review.rows().stream()
                .filter(row -> row.state() != ReviewState.REJECTED)
                .count();
        return new DeskView(
                review.file().id(),
                review.file().fileName(),
                title(review),
                review.state().code(),
                findings,
                review.lookedFor().size(),
                reasons);
    }

    /** The subject of the document, or else the name of its file. */
    static String title(DocumentReview review) {
        return review.rows().stream()
                .map(row -> row.cells().getOrDefault("subject", ""))
                .filter(subject -> !subject.isEmpty())
                .findFirst()
                .orElse(review.file().fileName());
    }
}
