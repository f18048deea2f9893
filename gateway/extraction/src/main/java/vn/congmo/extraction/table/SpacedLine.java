package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Span;

/**
 * A line whose words stand where the page had them, as text layout tools keep them.
 *
 * @param words its words, left to right
 */
record SpacedLine(List<Word> words) {
    private static final int GAP = 2;
    /** No printed row is wider; a longer line is a paragraph. */
    private static final int WIDEST = 1000;

    /** A word: where it stands in the normalised text, and its first and last place in the printed line. */
    record Word(Span span, int from, int to) {}

    static SpacedLine of(TextLines lines, int line) {
        var words = new ArrayList<Word>();
        var span = lines.span(line);
        if (span.end() - span.start() > WIDEST) {
            return new SpacedLine(words);
        }
        int margin = lines.place(span.start());
        int from = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || lines.document().value().charAt(at) == ' ') {
                words.add(new Word(
                        new Span(from, at),
                        margin + lines.distance(span.start(), from),
                        margin + lines.distance(span.start(), at - 1)));
                from = at + 1;
            }
        }
        return new SpacedLine(words);
    }

    /** Runs of words with at most one space between them. */
    List<Word> pieces() {
        var pieces = new ArrayList<Word>();
        for (var word : words) {
            if (!pieces.isEmpty() && word.from() - pieces.getLast().to() <= GAP) {
                var last = pieces.removeLast();
                pieces.add(new Word(new Span(last.span().start(), word.span().end()), last.from(), word.to()));
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }

    /** Whether no piece covers a place. */
    boolean isBlankAt(int place) {
        return pieces().stream().noneMatch(piece -> piece.from() <= place && place <= piece.to());
    }
}
