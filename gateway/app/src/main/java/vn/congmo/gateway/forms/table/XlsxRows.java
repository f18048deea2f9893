package vn.congmo.gateway.forms.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.forms.RowWriter;
import vn.congmo.gateway.forms.sheet.AboutSheet;
import vn.congmo.gateway.forms.sheet.Spreadsheet;
import vn.congmo.gateway.forms.sheet.TableSheets;

/** Writes the rows of a table to a workbook of its own. */
final class XlsxRows implements RowWriter {

    private final Table table;
    private final TableGroup group;
    private final OutputStream out;
    private final Spreadsheet book;
    private final TableSheets sheets;

    XlsxRows(Table table, TableGroup group, Path file) throws IOException {
        this.table = table;
        this.group = group;
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
        this.book = new Spreadsheet(out);
        this.sheets = new TableSheets(book, table);
    }

    @Override
    public void write(Row row) throws IOException {
        sheets.write(row);
    }

    @Override
    public void finish() throws IOException {
        sheets.finish();
        AboutSheet about = new AboutSheet(book);
        about.describe(group, table.url());
        about.describe(table, sheets.sheets());
        about.finish();
        if (sheets.sheets() > 1) {
            book.openAtLast();
        }
        book.close();
        out.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
