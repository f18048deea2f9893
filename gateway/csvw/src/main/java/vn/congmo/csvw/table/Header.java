package vn.congmo.csvw.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.csvw.csv.CsvRecord;
import vn.congmo.csvw.metadata.Annotations;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.ColumnNames;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.csvw.metadata.Schema;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * What the header lines of a file say, brought together with the described columns.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#schema-compatibility">Metadata Vocabulary, section 5.5.1</a>
 */
final class Header {

    private final Table table;
    private final List<CsvRecord> lines;
    private final int width;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A header to be compared.
     *
     * @param width number of columns in the file
     */
    Header(Table table, List<CsvRecord> lines, int width) {
        this.table = table;
        this.lines = lines;
        this.width = width;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The described columns, completed by those that only the file has. */
    Table settle() {
        Schema schema = table.schema();
        List<Column> columns = new ArrayList<>(schema.realColumns());
        if (!schema.columnsFromHeader() && !lines.isEmpty()) {
            columns.forEach(this::compare);
            compareWidth(columns);
        }
        for (int number = columns.size() + 1; number <= width; number++) {
            columns.add(undescribed(number, schema));
        }
        for (Column virtual : schema.columns()) {
            if (virtual.virtual()) {
                columns.add(numbered(virtual, columns.size() + 1));
            }
        }
        return table.withSchema(schema.withColumns(columns));
    }

    private Column undescribed(int number, Schema schema) {
        NaturalLanguage titles = schema.columnsFromHeader() ? titles(number) : NaturalLanguage.NONE;
        return new Column(
                number,
                ColumnNames.of(number, titles, schema.inherited().lang()),
                titles,
                schema.inherited(),
                false,
                false,
                Optional.empty(),
                Annotations.NONE);
    }

    private static Column numbered(Column column, int number) {
        return new Column(
                number,
                column.name(),
                column.titles(),
                column.inherited(),
                column.virtual(),
                column.suppressOutput(),
                column.id(),
                column.annotations());
    }

    private void compareWidth(List<Column> columns) {
        if (columns.size() < width) {
            Object extra = titles(columns.size() + 1).first().orElse("");
            problems.add(Problem.error(
                    ProblemCode.EXTRA_COLUMN, place(columns.size() + 1, ""), width, columns.size(), extra));
        }
    }

    private void compare(Column column) {
        NaturalLanguage titles = titles(column.number());
        if (column.number() > width) {
            problems.add(Problem.error(
                    ProblemCode.MISSING_COLUMN,
                    place(column.number(), column.name()),
                    width,
                    table.schema().realColumns().size(),
                    column.name()));
        } else if (!isCompatible(column, titles)) {
            problems.add(Problem.error(
                    ProblemCode.HEADER_MISMATCH,
                    place(column.number(), column.name()),
                    titles.first().orElse(""),
                    column.titles().first().orElse(column.name())));
        }
    }

    /**
     * Whether one description has neither name nor titles, or the titles have a word in common. The header never has
     * a name, so that a described name alone fits no header: the specification allows that only when not validating.
     */
    private static boolean isCompatible(Column column, NaturalLanguage header) {
        boolean isBare = column.titles().isEmpty() && column.name().equals(ColumnNames.unnamed(column.number()));
        return isBare || header.isEmpty() || column.titles().intersects(header);
    }

    private NaturalLanguage titles(int number) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        for (CsvRecord line : lines) {
            if (number <= line.fields().size() && !line.fields().get(number - 1).isBlank()) {
                titles.computeIfAbsent(language(), tag -> new ArrayList<>())
                        .add(line.fields().get(number - 1));
            }
        }
        return new NaturalLanguage(titles);
    }

    private String language() {
        return table.schema().inherited().lang();
    }

    private Place place(int number, String name) {
        long line = lines.get(0).line();
        return Place.file(table.url()).row(line).column(number + table.dialect().skipColumns(), name);
    }
}
