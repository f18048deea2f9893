package vn.congmo.csvw.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private final Optional<Pattern> separator;

    CellReader(Column column, int sourceColumn) {
        this.column = column;
        this.sourceColumn = sourceColumn;
        Optional<String> language =
                Optional.of(column.inherited().lang()).filter(tag -> !tag.equals(NaturalLanguage.UNDETERMINED));
        this.parser = ValueParser.of(column.datatype(), language);
        this.separator =
                column.separator().filter(text -> !text.isEmpty()).map(text -> Pattern.compile(text, Pattern.LITERAL));
    }

    Column column() {
        return column;
    }

    Place place(Place row) {
        return row.column(sourceColumn, column.name());
    }

    Cell read(String string, Place row) {
        String normal = parser.normalise(string);
        String text = normal.isEmpty() ? parser.normalise(column.inherited().defaultValue()) : normal;
        if (column.nulls().contains(text) || (text.isEmpty() && separator.isPresent())) {
            return new Cell(column, string, List.of(), missing(row));
        }
        return separator.isEmpty() ? readOne(string, text, row) : readList(string, text, row);
    }

    private List<Problem> missing(Place row) {
        return column.required() ? List.of(Problem.error(ProblemCode.REQUIRED, place(row))) : List.of();
    }

    private Cell readOne(String string, String text, Place row) {
        return switch (parser.parse(text)) {
            case Value value -> new Cell(column, string, List.of(value), List.of());
            case Parsed.Invalid invalid ->
                new Cell(column, string, List.of(ValueParser.plain(text)), List.of(problem(invalid, row)));
        };
    }

    private Cell readList(String string, String text, Place row) {
        List<Value> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String part : separator.orElseThrow().split(text, -1)) {
            String item = parser.normaliseItem(part);
            if (column.nulls().contains(item)) {
                continue;
            }
            switch (parser.parse(item)) {
                case Value value -> values.add(value);
                case Parsed.Invalid invalid -> {
                    values.add(ValueParser.plain(item));
                    problems.add(problem(invalid, row));
                }
            }
        }
        return new Cell(column, string, List.copyOf(values), List.copyOf(problems));
    }

    private Problem problem(Parsed.Invalid invalid, Place row) {
        return Problem.error(invalid.code(), place(row), invalid.arguments().toArray());
    }
}
