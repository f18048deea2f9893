package vn.congmo.gateway.forms.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.forms.RowWriter;
import vn.congmo.gateway.forms.sheet.SheetNumber;
import vn.congmo.gateway.forms.sheet.SheetText;

/** Writes rows for Excel: numbers and dates bare, so that it knows them; every text in quotes, so that it stays one. */
final class ExcelCsvRows implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    private final BufferedWriter out;

    ExcelCsvRows(Table table, Path file) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        String separator = "";
        for (Column column : table.schema().realColumns()) {
            out.write(separator);
            writeText(column.title("vi"));
            separator = ";";
        }
        out.write(LINE_END);
    }

    @Override
    public void write(Row row) throws IOException {
        String separator = "";
        for (Cell cell : row.cells()) {
            if (!cell.column().virtual()) {
                out.write(separator);
                write(cell);
                separator = ";";
            }
        }
        out.write(LINE_END);
    }

    @Override
    public void finish() throws IOException {
        out.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(Cell cell) throws IOException {
        if (cell.values().size() > 1) {
            String separator = cell.column().separator().orElse(" ");
            writeText(cell.values().stream().map(Value::lexical).collect(Collectors.joining(separator)));
        } else if (!cell.isNull()) {
            write(cell.values().getFirst());
        }
    }

    private void write(Value value) throws IOException {
        Builtin base = value.datatype().base();
        String text = value.lexical();
        if (base.isNumeric() && SheetNumber.isExact(text)) {
            out.write(text.replace('.', ','));
        } else if (base == Builtin.BOOLEAN) {
            out.write(text.toUpperCase(Locale.ROOT));
        } else if (base == Builtin.DATE && SheetText.isDay(text)) {
            out.write(text);
        } else {
            writeText(text);
        }
    }

    private void writeText(String text) throws IOException {
        out.write('"');
        out.write(SheetText.harmless(SheetText.fit(text)).replace("\"", "\"\""));
        out.write('"');
    }
}
