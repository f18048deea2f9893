package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.Line;
import vn.congmo.extraction.text.NormalisedText;

/**
 * The data tables of a document, and the lines that belong to none of them. A table is a data table if its header names what
 * its columns hold; letterheads and signatures laid out in two columns are not.
 */
public final class Tables {
    private static final List<TextForm> FORMS =
            List.of(new StrokeRows(), new StrokeCells(), new TabRows(), new SpacedRows(), new LineCells());

    private final List<Table> tables;
    private final List<Line> lines;

    private Tables(List<Table> tables, List<Line> lines) {
        this.tables = List.copyOf(tables);
        this.lines = List.copyOf(lines);
    }

    /** Finds the tables of a document. */
    public static Tables of(NormalisedText document) {
        var tables = new ArrayList<>(GivenTables.of(document));
        var spans = tables.stream().map(Table::span).toList();
        var lines = new TextLines(document, outside(document.lines(), spans));
        var rest = new ArrayList<Line>();
        int at = 0;
        while (at < lines.size()) {
            var found = find(lines, at);
            if (found == null) {
                rest.addAll(LayoutLines.of(lines, at));
                at++;
            } else {
                tables.add(found.table());
                at = found.to();
            }
        }
        tables.sort(Comparator.comparingInt(table -> table.span().start()));
        return new Tables(tables, rest);
    }

    private static TextForm.@Nullable Found find(TextLines lines, int at) {
        for (var form : FORMS) {
            var found = form.at(lines, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Line> outside(List<Line> lines, List<Span> spans) {
        return lines.stream()
                .filter(line -> spans.stream().noneMatch(s -> s.start() <= line.start() && line.start() < s.end()))
                .toList();
    }

    /** The tables in the order of the text. */
    public List<Table> tables() {
        return tables;
    }

    /** The lines outside the tables; strokes of laid-out letterheads and signatures cut them. */
    public List<Line> lines() {
        return lines;
    }
}
