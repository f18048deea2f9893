package vn.congmo.gateway.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.core.Sha256;

/**
 * A document with its rows as they stand, and everything that was decided about it.
 *
 * @param history oldest first
 */
public record DocumentReview(
        ReviewFile file,
        ReviewSource.Reading reading,
        DocumentState state,
        List<ReviewedRow> rows,
        List<Decision> history) {

    private static final int DIGITS = 16;

    public DocumentReview {
        rows = List.copyOf(rows);
        history = List.copyOf(history);
    }

    /** Changes whenever a decision or the machine's reading does. */
    public String version() {
        StringBuilder content = new StringBuilder();
        history.forEach(decision -> content.append(decision.id()).append('\n'));
        reading.rows().forEach(row -> content.append(row).append('\n'));
        return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, DIGITS);
    }

    /** The rows that an officer should look at. */
    public List<ReviewedRow> lookedFor() {
        return rows.stream().filter(ReviewedRow::needsLook).toList();
    }

    /** The rows to publish, by table, with who vouches for them. */
    public List<ReviewedRow> published() {
        return rows.stream().filter(row -> row.state().isPublished()).toList();
    }

    /** The row of a table with this id. */
    public Optional<ReviewedRow> find(String table, String id) {
        return rows.stream()
                .filter(row -> row.table().equals(table) && row.id().equals(id))
                .findFirst();
    }

    /** What the machine reads in the row with this id. */
    Optional<Map<String, String>> reading(String table, String id) {
        return reading.rows().stream()
                .filter(row -> row.table().equals(table) && row.id().equals(id))
                .map(ReadRow::cells)
                .findFirst();
    }
}
