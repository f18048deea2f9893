package vn.congmo.extraction.source;

import java.io.IOException;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Excel since 2007 (ECMA-376), streaming: the sheets that are shown, cells as shown, formulas by their saved value. */
final class XlsxReader implements FormatReader {
    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        var parts = OfficeParts.read(content, budget);
        var main = parts.list(".sheet.main+xml").isEmpty() ? ".main+xml" : ".sheet.main+xml";
        var workbook = new XlsxBook();
        Xml.walk(parts.get(main), budget, workbook);
        var relations = new XlsxRelations(parts.list(main).getFirst());
        Xml.walk(parts.part(relations.part()), budget, relations);
        var strings = new XlsxStrings(budget);
        var formats = new XlsxFormats(workbook.since1904());
        walk(parts, ".sharedStrings+xml", budget, strings);
        walk(parts, ".styles+xml", budget, formats);
        for (var sheet : workbook.sheets()) {
            var name = relations.target(sheet.part());
            if (sheet.shown() && parts.has(name)) {
                var cells = new SheetSink(budget);
                Xml.walk(parts.part(name), budget, new XlsxSheet(strings, formats, new XlsxShown(formats), cells));
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
}
