package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;

/**
 * Rows of a table whose cells stand one below the other: first the titles of the columns, then rows that each begin with their
 * number. Which cell belongs to which column is told by its place and by its words.
 */
final class NumberedRows {
    private static final int FEWEST_TITLES = 3;

    private final NormalisedText document;
    private final List<List<Span>> units;
    private final List<Passage> words;

    /** @param units cells or lines in the order of the text; an empty list is an empty cell */
    NumberedRows(NormalisedText document, List<List<Span>> units) {
        this.document = document;
        this.units = units;
        this.words = units.stream().map(unit -> Passage.of(document, unit)).toList();
    }

    /** The table, or null if the units do not begin with a header. */
    @Nullable
    Table read() {
        int body = bodyStart();
        var titles = body < 0 ? null : Titles.of(units.subList(0, body), words.subList(0, body));
        if (titles == null || titles.size() < FEWEST_TITLES) {
            return null;
        }
        var roles = titles.stream()
                .map(title -> HeaderWords.role(Passage.of(document, title)))
                .toList();
        var rows = new ArrayList<List<List<Span>>>();
        rows.add(titles);
        var starts = rowStarts(body, titles.size());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : units.size();
            rows.add(row(starts.get(i), end, roles));
        }
        var table = TableReader.read(document, Sheet.ofRows(rows));
        return table == null ? null : table.unmarked();
    }

    /** Index of the first row label behind the titles, or -1. */
    private int bodyStart() {
        for (int i = FEWEST_TITLES; i < Math.min(units.size(), 40); i++) {
            var label = label(i);
            if (label != null && label.position() == 1 && label.kind() != RowLabel.Kind.LETTER) {
                return i;
            }
        }
        return -1;
    }

    private List<Integer> rowStarts(int from, int columns) {
        var sequence = new RowSequence(columns);
        return IntStream.range(from, units.size())
                .filter(i -> sequence.starts(label(i), i + 1 < units.size() ? words.get(i + 1) : null))
                .boxed()
                .toList();
    }

    private @Nullable RowLabel label(int unit) {
        return units.get(unit).size() == 1 ? RowLabel.of(words.get(unit).text()) : null;
    }

    private List<List<Span>> row(int from, int to, List<Role> roles) {
        var row = new ArrayList<List<Span>>();
        row.add(units.get(from));
        var label = label(from);
        boolean section =
                label != null && (label.kind() == RowLabel.Kind.ROMAN || label.kind() == RowLabel.Kind.CAPITAL);
        if (section || to - from == roles.size()) {
            row.addAll(section ? List.of(joined(from + 1, to)) : units.subList(from + 1, to));
            return row;
        }
        var written = IntStream.range(from + 1, to)
                .filter(i -> !units.get(i).isEmpty())
                .boxed()
                .toList();
        var places = ColumnFit.place(written.stream().map(words::get).toList(), roles.subList(1, roles.size()));
        for (int column = 0; column + 1 < roles.size(); column++) {
            row.add(cell(written, places, column));
        }
        return row;
    }

    private List<Span> joined(int from, int to) {
        return units.subList(from, to).stream().flatMap(List::stream).toList();
    }

    private List<Span> cell(List<Integer> written, int[] places, int column) {
        return IntStream.range(0, places.length)
                .filter(i -> places[i] == column)
                .boxed()
                .flatMap(i -> units.get(written.get(i)).stream())
                .toList();
    }
}
