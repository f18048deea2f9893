package vn.congmo.gateway.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A statement as it grows: SQL of this module's making and, apart from it, the values that are bound. */
final class SqlText {

    private final StringBuilder sql = new StringBuilder();
    private final List<String> values = new ArrayList<>();

    SqlText add(String text) {
        sql.append(text);
        return this;
    }

    /** A place for a value. */
    SqlText bind(String value) {
        sql.append('?');
        values.add(value);
        return this;
    }

    SqlText add(SqlText other) {
        sql.append(other.sql);
        values.addAll(other.values);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<String> values() {
        return Collections.unmodifiableList(values);
    }

    /** A text as an expression that is made of numbers only. */
    static String letters(String text) {
        return text.codePoints()
                .mapToObj(letter -> "chr(" + letter + ")")
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    /** A name as an identifier, whatever is in it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
