package vn.congmo.extraction.table;

import java.util.List;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;

/**
 * One cell.
 *
 * @param lines its printed lines in the normalised text; none for an empty cell
 * @param words the words of all its lines
 * @param repeated whether it stands further up or left and reaches here, because cells were merged
 */
public record Cell(List<Span> lines, Passage words, boolean repeated) {
    private static final String SIGNS = "\"”“〃/#%";

    public Cell {
        lines = List.copyOf(lines);
    }

    static Cell of(NormalisedText document, List<Span> lines) {
        return new Cell(lines, Passage.of(document, lines), false);
    }

    Cell again() {
        return new Cell(lines, words, true);
    }

    /** Whether nothing is written in it, or only a dash. */
    public boolean isEmpty() {
        return words.tokens().stream().noneMatch(token -> token.isWord() || SIGNS.contains(token.text()));
    }

    /** The words as one line. */
    public String text() {
        return words.text();
    }
}
