package vn.congmo.extraction.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Excel since 2007 (ECMA-376), streaming: the sheets that are shown, cells as shown, formulas by their saved value. */
final class XlsxReader implements FormatReader {
    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        var parts = OfficeParts.read(content, budget);
        var main = parts.list(".sheet.main+xml").isEmpty() ? ".main+xml" : ".sheet.main+xml";
        var workbook = new Workbook();
        Xml.walk(parts.get(main), budget, workbook);
        var book = parts.list(main).getFirst();
        var folder = book.substring(0, book.lastIndexOf('/') + 1);
        var targets = new Relations();
        Xml.walk(parts.part(folder + "_rels/" + book.substring(folder.length()) + ".rels"), budget, targets);
        var strings = new XlsxStrings();
        var formats = new XlsxFormats(workbook.since1904);
        walk(parts, ".sharedStrings+xml", budget, strings);
        walk(parts, ".styles+xml", budget, formats);
        for (var sheet : workbook.sheets) {
            var target = targets.byId.getOrDefault(sheet, "");
            var name = target.startsWith("/") ? target.substring(1) : folder + target;
            if (parts.has(name)) {
                var cells = new SheetSink(budget);
                Xml.walk(parts.part(name), budget, new XlsxSheet(strings, formats, cells));
                cells.write(sink);
            }
        }
    }

    private static void walk(OfficeParts parts, String type, Budget budget, Xml.Handler handler)
            throws IOException, UnreadableDocumentException {
        var part = parts.find(type);
        if (part != null) {
            Xml.walk(part, budget, handler);
        }
    }

    /** The sheets that are shown, in their order, by the ids of their parts. */
    private static final class Workbook implements Xml.Handler {
        private final List<String> sheets = new ArrayList<>();
        private boolean since1904;

        @Override
        public boolean start(String name, Xml.Attributes attributes) {
            if (name.equals("sheet") && attributes.get("state", "visible").equals("visible")) {
                sheets.add(attributes.get("id", ""));
            }
            if (name.equals("workbookPr")) {
                since1904 = attributes.get("date1904", "0").matches("1|true");
            }
            return true;
        }

        @Override
        public void end(String name) {}
    }

    private static final class Relations implements Xml.Handler {
        private final Map<String, String> byId = new HashMap<>();

        @Override
        public boolean start(String name, Xml.Attributes attributes) {
            if (name.equals("Relationship")) {
                byId.put(attributes.get("Id", ""), attributes.get("Target", ""));
            }
            return true;
        }

        @Override
        public void end(String name) {}
    }
}
