package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.congmo.extraction.findings.Span;

/** Where columns that only spaces part begin and end: between two titles, at the place that the most lines leave blank. */
final class SpacedColumns {
    private final List<Integer> borders;

    private SpacedColumns(List<Integer> borders) {
        this.borders = borders;
    }

    static SpacedColumns of(List<SpacedLine> header, List<SpacedLine> body) {
        var titles = titles(header);
        var borders = new ArrayList<Integer>();
        for (int i = 1; i < titles.size(); i++) {
            borders.add(border(centre(titles.get(i - 1)), centre(titles.get(i)), body));
        }
        return new SpacedColumns(borders);
    }

    int count() {
        return borders.size() + 1;
    }

    /** The extents of the titles, those below each other joined. */
    private static List<SpacedLine.Word> titles(List<SpacedLine> header) {
        var titles = new ArrayList<SpacedLine.Word>();
        for (var line : header) {
            for (var piece : line.pieces()) {
                var same =
                        titles.stream().filter(title -> overlap(title, piece)).toList();
                if (same.isEmpty()) {
                    titles.add(piece);
                } else if (same.size() == 1) {
                    titles.remove(same.getFirst());
                    titles.add(joined(same.getFirst(), piece));
                }
            }
        }
        titles.sort(Comparator.comparingInt(SpacedLine.Word::from));
        return titles;
    }

    private static boolean overlap(SpacedLine.Word a, SpacedLine.Word b) {
        return a.from() <= b.to() && b.from() <= a.to();
    }

    private static SpacedLine.Word joined(SpacedLine.Word a, SpacedLine.Word b) {
        return new SpacedLine.Word(a.span(), Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
    }

    private static int centre(SpacedLine.Word title) {
        return (title.from() + title.to()) / 2;
    }

    /** The middle of the longest stretch that the most lines leave blank. */
    private static int border(int left, int right, List<SpacedLine> body) {
        var blanks = IntStream.rangeClosed(left + 1, right)
                .mapToLong(place ->
                        body.stream().filter(line -> line.isBlankAt(place)).count())
                .toArray();
        long most = Arrays.stream(blanks).max().orElse(0);
        int best = right;
        int longest = 0;
        int length = 0;
        for (int i = 0; i < blanks.length; i++) {
            length = blanks[i] == most ? length + 1 : 0;
            if (length > longest) {
                longest = length;
                best = left + 1 + i - length / 2;
            }
        }
        return best;
    }

    /** The words of a line, column by column, each column's words as one span. */
    List<List<Span>> cells(SpacedLine line) {
        var cells = new ArrayList<List<Span>>();
        for (int column = 0; column < count(); column++) {
            cells.add(cell(line, column));
        }
        return cells;
    }

    private List<Span> cell(SpacedLine line, int column) {
        int from = column == 0 ? Integer.MIN_VALUE : borders.get(column - 1);
        int to = column == borders.size() ? Integer.MAX_VALUE : borders.get(column);
        var words = line.words().stream()
                .filter(word -> from <= word.from() && word.from() < to)
                .toList();
        return words.isEmpty()
                ? List.of()
                : List.of(new Span(
                        words.getFirst().span().start(), words.getLast().span().end()));
    }

    /** Whether a line runs across the borders, as a paragraph does. */
    boolean isCrossed(SpacedLine line) {
        long crossed =
                borders.stream().filter(border -> !line.isBlankAt(border)).count();
        return 2 * crossed > borders.size();
    }
}
