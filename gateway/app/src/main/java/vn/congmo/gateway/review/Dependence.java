package vn.congmo.gateway.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps rows from pointing to rows that are not published. */
final class Dependence {

    private static final Remark HELD =
            Remark.holding("Chờ cùng dòng mà nó thuộc về", "Waits together with the row that it belongs to");
    private static final Remark GONE =
            Remark.note("Bỏ cùng dòng mà nó thuộc về", "Left out together with the row that it belongs to");
    private static final Remark CUT = Remark.note(
            "Không ghi dòng liên quan, vì dòng đó chưa được công bố",
            "Does not name a related row, as that one is not published");

    private final Map<String, TableForm> forms;

    Dependence(Map<String, TableForm> forms) {
        this.forms = forms;
    }

    /** The same rows; those that must point to a row share its fate, others lose the pointer. */
    List<ReviewedRow> settle(List<ReviewedRow> rows) {
        List<ReviewedRow> settled = rows;
        boolean changed = true;
        while (changed) {
            List<ReviewedRow> next = once(settled);
            changed = !next.equals(settled);
            settled = next;
        }
        return settled;
    }

    private List<ReviewedRow> once(List<ReviewedRow> rows) {
        Set<String> published = keys(rows, true);
        Set<String> known = keys(
                rows.stream().filter(row -> row.state() != ReviewState.REJECTED).toList(), false);
        List<ReviewedRow> settled = new ArrayList<>();
        for (ReviewedRow row : rows) {
            settled.add(row.state().isPublished() ? settle(row, published, known) : row);
        }
        return settled;
    }

    private ReviewedRow settle(ReviewedRow row, Set<String> published, Set<String> known) {
        ReviewedRow settled = row;
        for (Field field : pointers(row.table())) {
            String target = settled.cells().getOrDefault(field.name(), "");
            String key = key(field.reference().orElseThrow(), target);
            if (!target.isEmpty() && !published.contains(key)) {
                settled = cut(settled, field, known.contains(key));
            }
        }
        return settled;
    }

    private List<Field> pointers(String table) {
        TableForm form = forms.get(table);
        return form == null ? List.of() : form.pointers();
    }

    private static ReviewedRow cut(ReviewedRow row, Field field, boolean waits) {
        if (!field.required()) {
            return row.without(field.name(), CUT);
        }
        return waits ? row.as(ReviewState.WAITING, HELD) : row.as(ReviewState.REJECTED, GONE);
    }

    private static Set<String> keys(List<ReviewedRow> rows, boolean publishedOnly) {
        Set<String> keys = new HashSet<>();
        rows.stream()
                .filter(row -> !publishedOnly || row.state().isPublished())
                .forEach(row -> keys.add(key(row.table(), row.id())));
        return keys;
    }

    private static String key(String table, String id) {
        return table + "\n" + id;
    }
}
