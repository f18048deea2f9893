package vn.congmo.extraction.table;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.token.Passage;

/**
 * Tells the number that begins a row from a number that is a value: it follows the one before, words follow it, and unless
 * the row above has enough cells these words are no body (which the columns behind a value name).
 */
final class RowSequence {
    private final Map<RowLabel.Kind, RowLabel> last = new EnumMap<>(RowLabel.Kind.class);
    private final int enough;
    private int cells;

    /** @param columns number of columns of the table */
    RowSequence(int columns) {
        enough = columns - 1;
        cells = columns;
    }

    /** Whether a unit begins a row; to be asked of every unit in turn. */
    boolean starts(@Nullable RowLabel label, @Nullable Passage next) {
        if (label != null && continues(label) && next != null && isText(next)) {
            last.put(label.kind(), label);
            cells = 1;
            return true;
        }
        cells++;
        return false;
    }

    private boolean continues(RowLabel label) {
        var number = last.get(RowLabel.Kind.NUMBER);
        boolean part = number != null && label.isPartOf(number);
        return label.kind() != RowLabel.Kind.LETTER && (part || label.follows(last.get(label.kind())));
    }

    private boolean isText(Passage next) {
        if (next.size() == 0
                || !Character.isLetter(next.text().charAt(0)) && next.token(0).isWord()) {
            return next.size() > 3;
        }
        return cells >= enough || Actors.holderAt(next, 0) == null;
    }
}
