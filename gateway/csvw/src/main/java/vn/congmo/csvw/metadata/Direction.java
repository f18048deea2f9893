package vn.congmo.csvw.metadata;

import java.util.Locale;
import java.util.Optional;

/**
 * The way text or a table's columns run when shown.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#bidirectional-tables">Model for Tabular Data, section
 *     6.5.1</a>
 */
public enum Direction {
    /** From left to right. */
    LTR,
    /** From right to left. */
    RTL,
    /** As the content has it. */
    AUTO,
    /** As the table has it; for text only. */
    INHERIT;

    /** The name that metadata uses, such as {@code ltr}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Direction> find(String term) {
        for (Direction direction : values()) {
            if (direction.term().equals(term)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }

    /** The direction of tables; only text can inherit. */
    static Optional<Direction> ofTables(Description description) {
        return description
                .string("tableDirection", term -> find(term)
                        .filter(direction -> direction != INHERIT)
                        .isPresent())
                .flatMap(Direction::find);
    }
}
