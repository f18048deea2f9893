package vn.congmo.csvw.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one table in some columns, with the line where each stands first. Keys only, never rows. */
final class KeyIndex {

    private static final long SEVERAL = -1;

    private final List<String> columns;
    private final Map<String, Long> lines = new HashMap<>();
    private boolean isComplete = true;

    KeyIndex(List<String> columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return columns;
    }

    /** Remembers a row's key; gives the line where the key stood already. */
    Optional<Long> add(Row row) {
        Long earlier = lines.putIfAbsent(Key.of(row, columns).text(), row.sourceNumber());
        return Optional.ofNullable(earlier);
    }

    /** Remembers a row's key, and that it is not unique where it stood already. */
    void count(Row row) {
        lines.merge(Key.of(row, columns).text(), row.sourceNumber(), (one, other) -> SEVERAL);
    }

    /** Not all rows could be read: a key that is not here may exist all the same. */
    void markIncomplete() {
        isComplete = false;
    }

    boolean lacks(Key key) {
        return isComplete && !lines.containsKey(key.text());
    }

    boolean hasSeveral(Key key) {
        Long line = lines.get(key.text());
        return line != null && line == SEVERAL;
    }
}
