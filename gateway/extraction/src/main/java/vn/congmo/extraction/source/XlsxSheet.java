package vn.congmo.extraction.source;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Walks through the cells of a worksheet. Hidden rows are read: filters hide what still holds. */
final class XlsxSheet implements Xml.Handler {
    private final XlsxStrings strings;
    private final XlsxFormats formats;
    private final XlsxRendering rendering;
    private final CellSink cells;
    private final StringBuilder value = new StringBuilder();
    private String type = "n";
    private int style;
    private int row = -1;
    private int column;
    private boolean inValue;
    private boolean calculated;

    XlsxSheet(XlsxStrings strings, XlsxFormats formats, XlsxRendering rendering, CellSink cells) {
        this.strings = strings;
        this.formats = formats;
        this.rendering = rendering;
        this.cells = cells;
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) throws UnreadableDocumentException {
        switch (name) {
            case "row" -> {
                row = attributes.number("r", row + 2) - 1;
                column = -1;
            }
            case "c" -> open(attributes);
            case "v", "t" -> inValue = true;
            case "f" -> calculated = true;
            case "mergeCell" -> merge(attributes.get("ref", ""));
            default -> {}
        }
        return !name.equals("f") && !name.equals("rPh");
    }

    @Override
    public void text(String characters) {
        if (inValue) {
            value.append(characters);
        }
    }

    @Override
    public void end(String name) throws UnreadableDocumentException {
        if (name.equals("v") || name.equals("t")) {
            inValue = false;
        } else if (name.equals("c")) {
            close();
        }
    }

    private void open(Xml.Attributes attributes) {
        var reference = attributes.find("r");
        column = reference == null ? column + 1 : new CellAddress(reference).getColumn();
        type = attributes.get("t", "n");
        style = attributes.number("s", 0);
        value.setLength(0);
        calculated = false;
    }

    /** A formula that gives an empty text says that its value is a text. */
    private void close() throws UnreadableDocumentException {
        if (calculated && value.isEmpty() && !type.equals("str")) {
            cells.uncalculated(row, column);
        }
        cells.cell(row, column, text());
    }

    private String text() {
        var text = value.toString();
        return switch (type) {
            case "s" -> LegacyFonts.unicode(formats.font(style), strings.get(text));
            case "n" -> number(text);
            case "b" -> text.isEmpty() ? "" : rendering.truth(text.equals("1"));
            default -> LegacyFonts.unicode(formats.font(style), text);
        };
    }

    private String number(String text) {
        try {
            return text.isBlank() ? "" : rendering.number(Double.parseDouble(text), style);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private void merge(String reference) throws UnreadableDocumentException {
        var range = CellRangeAddress.valueOf(reference);
        cells.merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn());
    }
}
