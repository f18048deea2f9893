package vn.congmo.gateway.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows that the machine reads in one document, with their places in its text. */
final class Rows {

    private final List<ReadRow> all;
    private final Passages text;
    private final Map<String, ReadRow> byId = new HashMap<>();
    private final Map<String, Anchor> anchors = new HashMap<>();

    Rows(List<ReadRow> all, Passages text) {
        this.all = List.copyOf(all);
        this.text = text;
        all.forEach(row -> byId.put(key(row.table(), row.id()), row));
    }

    /** In the order of the machine. */
    List<ReadRow> list() {
        return all;
    }

    List<ReadRow> list(String table) {
        return all.stream().filter(row -> row.table().equals(table)).toList();
    }

    Optional<ReadRow> find(String table, String id) {
        return Optional.ofNullable(byId.get(key(table, id)));
    }

    Anchor anchor(ReadRow row) {
        return anchors.computeIfAbsent(key(row.table(), row.id()), key -> Anchor.of(row.cells(), text));
    }

    /** The row at this place, best the one that also has its id. */
    Optional<ReadRow> find(String table, Anchor anchor) {
        List<ReadRow> there = list(table).stream()
                .filter(row -> Fit.isSamePlace(anchor, anchor(row)))
                .toList();
        return there.stream()
                .filter(row -> row.id().equals(anchor.id()))
                .findFirst()
                .or(() -> there.stream()
                        .filter(row ->
                                anchor(row).quotesTheSame(anchor) && anchor(row).occurrence() == anchor.occurrence())
                        .findFirst())
                .or(() -> there.stream().findFirst());
    }

    private static String key(String table, String id) {
        return table + "\n" + id;
    }
}
