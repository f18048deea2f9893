package vn.congmo.gateway.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in its document, so that it is found again when newer rules give it another id or the text is
 * normalised anew.
 *
 * @param quote      the literal words; empty for a row that speaks of the document as a whole
 * @param occurrence which of the places where the text has these words, from 1
 * @param start      of the words in the text as it then was
 * @param end        the position after them
 */
public record Anchor(String id, String quote, int occurrence, int start, int end) {

    /** Of a verdict about the document as a whole. */
    static final Anchor NOWHERE = new Anchor("", "", 1, 0, 0);

    static Anchor of(Map<String, String> cells, Passages text) {
        String quote = cells.getOrDefault(TableForm.QUOTE, "");
        int start = number(cells.get(TableForm.START));
        int end = number(cells.get(TableForm.END));
        return new Anchor(cells.getOrDefault(TableForm.ID, ""), quote, text.occurrence(quote, start), start, end);
    }

    /** How much of both passages is shared, from 0 to 1. */
    double overlap(Anchor other) {
        int shared = Math.min(end, other.end) - Math.max(start, other.start);
        int all = Math.max(end, other.end) - Math.min(start, other.start);
        return shared <= 0 ? 0 : (double) shared / all;
    }

    /** Whether both quote the same words, white space aside. */
    boolean quotesTheSame(Anchor other) {
        return Passages.fold(quote).equals(Passages.fold(other.quote));
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
