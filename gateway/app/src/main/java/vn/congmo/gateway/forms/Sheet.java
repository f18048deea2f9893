package vn.congmo.gateway.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.congmo.gateway.forms.sheet.Spreadsheet;
import vn.congmo.gateway.forms.sheet.TypedSheet;
import vn.congmo.gateway.forms.sheet.Undated;

/**
 * A list as a sheet of an XLSX file, under a bold, frozen header.
 *
 * @param rows cells in the order of the columns; an empty text is an empty cell
 */
public record Sheet(String title, List<Column> columns, List<List<String>> rows) {

    /** The media type of XLSX. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Writes sheets as one file, the same bytes each time; no text becomes a formula. The caller closes the stream. */
    public static void write(OutputStream out, List<Sheet> sheets) throws IOException {
        Path dated = Files.createTempFile("sheets-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(dated);
                    Spreadsheet book = new Spreadsheet(file)) {
                for (Sheet sheet : sheets) {
                    sheet.write(book);
                }
            }
            Undated.copy(dated, out);
        } finally {
            Files.delete(dated);
        }
    }

    private void write(Spreadsheet book) throws IOException {
        TypedSheet sheet = book.begin(title, columns.stream().map(Column::title).toList());
        for (List<String> row : rows) {
            sheet.next();
            for (int i = 0; i < row.size(); i++) {
                if (columns.get(i).number() && !row.get(i).isEmpty()) {
                    sheet.write(new BigDecimal(row.get(i)));
                } else {
                    sheet.write(row.get(i));
                }
            }
        }
        sheet.finish();
    }

    /**
     * A column.
     *
     * @param number whether its cells are numbers
     */
    public record Column(String title, boolean number) {

        /** A column of texts. */
        public static Column ofTexts(String title) {
            return new Column(title, false);
        }
    }
}
