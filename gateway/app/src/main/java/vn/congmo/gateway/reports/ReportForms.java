package vn.congmo.gateway.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.forms.Sheet;
import vn.congmo.gateway.reports.ReportTable.ReportColumn;

/** The files that tables are told in: one workbook of all, JSON of all, CSV of each. */
public final class ReportForms {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CSV = "text/csv; charset=utf-8; header=present";

    private ReportForms() {}

    /** The files of these tables, named by the report and the tables. */
    public static List<ReportFile> of(String slug, List<ReportTable> tables) {
        List<ReportFile> files = new ArrayList<>();
        files.add(new ReportFile(slug + ".xlsx", Sheet.MEDIA_TYPE, Optional.empty(), out -> workbook(tables, out)));
        files.add(json(slug, TablesJson.of(tables)));
        tables.forEach(table -> files.add(csv(table)));
        return files;
    }

    /** A thing as a file of JSON. */
    public static ReportFile json(String slug, Object content) {
        return new ReportFile(
                slug + ".json",
                "application/json",
                Optional.empty(),
                out -> out.write(JSON.writeValueAsBytes(content)));
    }

    /** A table as a file of CSV, under the names of its columns. */
    public static ReportFile csv(ReportTable table) {
        return new ReportFile(table.name() + ".csv", CSV, Optional.of(table.name()), out -> lines(table, out));
    }

    private static void lines(ReportTable table, OutputStream out) throws IOException {
        Stream<List<String>> header =
                Stream.of(table.columns().stream().map(ReportColumn::name).toList());
        for (List<String> line : Stream.concat(header, table.rows().stream()).toList()) {
            out.write(CsvLine.of(line).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void workbook(List<ReportTable> tables, OutputStream out) throws IOException {
        Sheet.write(out, tables.stream().map(ReportForms::sheet).toList());
    }

    private static Sheet sheet(ReportTable table) {
        return new Sheet(
                table.title().vi(),
                table.columns().stream()
                        .map(column -> new Sheet.Column(column.title().vi(), column.number()))
                        .toList(),
                table.rows());
    }
}
