package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;

/** What a workbook says of its sheets, and from which year its days count. */
final class XlsxBook implements Xml.Handler {
    private final List<Entry> sheets = new ArrayList<>();
    private boolean since1904;

    /** A sheet: its name, the id of its part, and whether people see it. */
    record Entry(String name, String part, boolean shown) {}

    /** In their order. */
    List<Entry> sheets() {
        return List.copyOf(sheets);
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        if (name.equals("sheet")) {
            var shown = attributes.get("state", "visible").equals("visible");
            sheets.add(new Entry(attributes.get("name", ""), attributes.get("id", ""), shown));
        }
        if (name.equals("workbookPr")) {
            since1904 = attributes.get("date1904", "0").matches("1|true");
        }
        return true;
    }

    @Override
    public void end(String name) {}
}
