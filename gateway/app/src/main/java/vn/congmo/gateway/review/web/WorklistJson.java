package vn.congmo.gateway.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.ReviewState;
import vn.congmo.gateway.review.ReviewedRow;

/**
 * The documents that there are, each with the rows that somebody should look at.
 *
 * @param total how many documents match
 */
record WorklistJson(int total, List<ItemJson> items) {

    static WorklistJson of(List<DocumentReview> reviews) {
        return new WorklistJson(
                reviews.size(), reviews.stream().map(ItemJson::of).toList());
    }

    /**
     * A document.
     *
     * @param findings how many rows each table has, rejected ones aside
     * @param waiting  the rows to look at
     */
    record ItemJson(
            String document,
            String file,
            String sha256,
            String state,
            String version,
            Map<String, Long> findings,
            List<WaitingJson> waiting) {

        static ItemJson of(DocumentReview review) {
            return new ItemJson(
                    review.file().id(),
                    review.file().fileName(),
                    review.file().sha256().hex(),
                    review.state().code(),
                    review.version(),
                    findings(review),
                    review.lookedFor().stream().map(WaitingJson::of).toList());
        }

        private static Map<String, Long> findings(DocumentReview review) {
            return review.rows().stream()
                    .filter(row -> row.state() != ReviewState.REJECTED)
                    .collect(Collectors.groupingBy(ReviewedRow::table, LinkedHashMap::new, Collectors.counting()));
        }
    }

    /** A row to look at, and why. */
    record WaitingJson(String table, String row, String state, String quote, List<ReviewJson.RemarkJson> remarks) {

        static WaitingJson of(ReviewedRow row) {
            return new WaitingJson(
                    row.table(),
                    row.id(),
                    row.state().code(),
                    row.cells().getOrDefault("quote", ""),
                    row.remarks().stream().map(ReviewJson.RemarkJson::of).toList());
        }
    }
}
