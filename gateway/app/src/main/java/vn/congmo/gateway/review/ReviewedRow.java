package vn.congmo.gateway.review;

import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row with what was decided about it.
 *
 * @param cells    as they are published, or would be
 * @param remarks  why to look at it
 * @param decision the one that holds
 * @param reading  what the machine reads now, where that is another thing than the cells
 * @param orphaned whether the machine no longer reads the row that was decided about
 */
public record ReviewedRow(
        String table,
        Map<String, String> cells,
        ReviewState state,
        List<Remark> remarks,
        Optional<Decision> decision,
        Optional<Map<String, String>> reading,
        boolean orphaned) {

    public ReviewedRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        remarks = List.copyOf(remarks);
    }

    /** The row's id. */
    public String id() {
        return cells.getOrDefault(TableForm.ID, "");
    }

    /** Whether an officer should look: it waits, or newer rules contradict what a person said. */
    public boolean needsLook() {
        return state == ReviewState.WAITING || remarks.stream().anyMatch(Remark::holds);
    }

    /** The cells for publication, with who vouches for them. */
    public Map<String, String> published() {
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.put(TableForm.REVIEW, state.code());
        decision.filter(known -> state != ReviewState.MACHINE).ifPresent(known -> {
            all.put(TableForm.REVIEWER, known.agent());
            all.put(TableForm.REVIEWED, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(known.time()));
        });
        return all;
    }

    ReviewedRow as(ReviewState other, Remark because) {
        return new ReviewedRow(
                table,
                cells,
                other,
                Stream.concat(remarks.stream(), Stream.of(because)).toList(),
                decision,
                reading,
                orphaned);
    }

    ReviewedRow without(String column, Remark because) {
        Map<String, String> rest = new LinkedHashMap<>(cells);
        rest.remove(column);
        ReviewedRow row = new ReviewedRow(table, rest, state, remarks, decision, reading, orphaned);
        return row.as(state, because);
    }
}
