package vn.congmo.gateway.forms.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.forms.RowWriter;

/** Writes each row as an element with an element for every value; a cell without a value has none. */
final class XmlRows implements RowWriter {

    private final BufferedWriter out;
    private final List<String> names = new ArrayList<>();

    XmlRows(Table table, Path file) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        for (Column column : table.schema().columns()) {
            names.add(XmlText.name(column.name()));
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rows table=\"");
        XmlText.write(table.url(), out);
        out.write("\">\n");
    }

    @Override
    public void write(Row row) throws IOException {
        out.write("<row>");
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!cell.column().virtual()) {
                write(names.get(i), cell);
            }
        }
        out.write("</row>\n");
    }

    @Override
    public void finish() throws IOException {
        out.write("</rows>\n");
        out.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(String name, Cell cell) throws IOException {
        for (Value value : cell.values()) {
            out.write('<');
            out.write(name);
            out.write('>');
            XmlText.write(value.lexical(), out);
            out.write("</");
            out.write(name);
            out.write('>');
        }
    }
}
