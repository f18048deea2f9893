package vn.congmo.csvw.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.datatype.Parsed;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.datatype.ValueParser;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * Makes the cells of one column; compiled once from its description.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#parsing-cells">Model for Tabular Data, section 6.4</a>
 */
final class CellReader {

    private final Column column;
    private final int sourceColumn;
    private final ValueParser parser;
    private final String defaultValue;
    private final String separator;

    CellReader(Column column, int sourceColumn) {
        this.column = column;
        this.sourceColumn = sourceColumn;
        Optional<String> language =
                Optional.of(column.inherited().lang()).filter(tag -> !tag.equals(NaturalLanguage.UNDETERMINED));
        this.parser = ValueParser.of(column.datatype(), language);
        this.defaultValue = parser.normalise(column.inherited().defaultValue());
        this.separator = column.separator().orElse("");
    }

    Column column() {
        return column;
    }

    Place place(Place row) {
        return row.column(sourceColumn, column.name());
    }

    Cell read(String string, Place row) {
        String text = orDefault(parser.normalise(string));
        if (!separator.isEmpty()) {
            return readList(string, text, row);
        }
        return column.nulls().contains(text) ? empty(string, row) : readOne(string, text, row);
    }

    private String orDefault(String text) {
        return text.isEmpty() ? defaultValue : text;
    }

    private Cell empty(String string, Place row) {
        List<Problem> problems =
                column.required() ? List.of(Problem.error(ProblemCode.REQUIRED, place(row))) : List.of();
        return new Cell(column, string, List.of(), problems);
    }

    private Cell readOne(String string, String text, Place row) {
        return switch (parser.parse(text)) {
            case Value value -> new Cell(column, string, List.of(value), List.of());
            case Parsed.Invalid invalid ->
                new Cell(column, string, List.of(parser.asString(text)), List.of(problem(invalid, row)));
        };
    }

    /** A null word in place of the list is no list at all, which even a required cell may be; an empty one is not. */
    private Cell readList(String string, String text, Place row) {
        if (text.isEmpty()) {
            return empty(string, row);
        }
        List<Value> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(0);
        if (!column.nulls().contains(text)) {
            int from = 0;
            for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
                readItem(text.substring(from, end), row, values, problems);
                from = end + separator.length();
            }
            readItem(text.substring(from), row, values, problems);
        }
        return new Cell(column, string, List.copyOf(values), List.copyOf(problems));
    }

    private void readItem(String part, Place row, List<Value> values, List<Problem> problems) {
        String item = orDefault(parser.normaliseItem(part));
        if (column.nulls().contains(item)) {
            return;
        }
        switch (parser.parse(item)) {
            case Value value -> values.add(value);
            case Parsed.Invalid invalid -> {
                values.add(parser.asString(item));
                problems.add(problem(invalid, row));
            }
        }
    }

    private Problem problem(Parsed.Invalid invalid, Place row) {
        return Problem.error(invalid.code(), place(row), invalid.arguments().toArray());
    }
}
