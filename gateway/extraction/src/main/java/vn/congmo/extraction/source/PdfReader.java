package vn.congmo.extraction.source;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** PDF (ISO 32000) page by page, a file on disk never whole in memory. Pages that are pictures hold no text. */
final class PdfReader implements FormatReader {
    private static final int FEWEST_LETTERS = 30;

    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        try (var file = open(content);
                var document = Loader.loadPDF(file)) {
            budget.pages(document.getNumberOfPages());
            write(document, budget, sink);
        } catch (InvalidPasswordException e) {
            throw Refusals.encrypted(budget.name());
        } catch (Stopped e) {
            throw e.refusal();
        }
    }

    private static RandomAccessRead open(Content content) throws IOException {
        return switch (content) {
            case Content.InMemory memory -> new RandomAccessReadBuffer(memory.bytes());
            case Content.OnDisk disk -> new RandomAccessReadBufferedFile(disk.path());
        };
    }

    private static void write(PDDocument document, Budget budget, BlockSink sink)
            throws IOException, UnreadableDocumentException {
        var flow = new PdfFlow(budget, sink);
        new PdfEngine(budget, page -> {
                    sink.page();
                    flow.page(page);
                })
                .writeText(document, Writer.nullWriter());
        flow.flush();
        if (flow.letters() < (long) FEWEST_LETTERS * document.getNumberOfPages()) {
            throw Refusals.scanned(budget.name());
        }
    }
}
