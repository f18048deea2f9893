package vn.congmo.gateway.forms.whole;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.RowReader;
import vn.congmo.gateway.forms.DatasetFormat;
import vn.congmo.gateway.forms.Sheet;
import vn.congmo.gateway.forms.VersionContent;
import vn.congmo.gateway.forms.sheet.AboutSheet;
import vn.congmo.gateway.forms.sheet.Spreadsheet;
import vn.congmo.gateway.forms.sheet.TableSheets;

/** One workbook with a sheet for every table, and first a sheet that says what they are. */
@Component
@Order(4)
final class XlsxWorkbook implements DatasetFormat {

    @Override
    public String fileName(String slug) {
        return slug + ".xlsx";
    }

    @Override
    public String mediaType() {
        return Sheet.MEDIA_TYPE;
    }

    @Override
    public void write(VersionContent content, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Spreadsheet book = new Spreadsheet(out)) {
            AboutSheet about = new AboutSheet(book);
            about.describe(content.group(), content.iri());
            for (Table table : content.group().tables()) {
                about.describe(table, TableSheets.count(content.rows(table)));
            }
            about.finish();
            for (Table table : content.group().tables()) {
                write(table, content, book);
            }
        }
    }

    private static void write(Table table, VersionContent content, Spreadsheet book) throws IOException {
        try (RowReader rows = RowReader.open(table, content.source())) {
            TableSheets sheets = new TableSheets(book, rows.table());
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                sheets.write(row.get());
            }
            sheets.finish();
        }
    }
}
