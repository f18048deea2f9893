package vn.congmo.extraction.source;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Word 97 to 2003: the body with automatic numbers, then text boxes and footnotes. */
final class DocReader implements FormatReader {
    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        try (var in = content.open();
                var document = new HWPFDocument(in)) {
            var body = new DocBody(document, budget, sink);
            body.write(document.getRange());
            body.write(document.getMainTextboxRange());
            body.writeNotes();
        } catch (EncryptedDocumentException e) {
            throw Refusals.encrypted(budget.name());
        } catch (OldWordFileFormatException e) {
            throw Refusals.unknown(budget.name(), "Word 6/95");
        }
    }
}
