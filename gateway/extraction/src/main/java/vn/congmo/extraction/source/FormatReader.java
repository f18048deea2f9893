package vn.congmo.extraction.source;

import java.io.IOException;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Reads one file format into blocks. Knows nothing of names, limits of time and messages beyond its own. */
sealed interface FormatReader
        permits CsvReader,
                DocReader,
                DocxReader,
                HtmlReader,
                OpenDocumentReader,
                PdfReader,
                RtfReader,
                TextReader,
                XlsReader,
                XlsxReader {

    /**
     * Writes down what the file says.
     *
     * @throws UnreadableDocumentException if a limit is passed, or for a reason that its sender can mend
     * @throws IOException if the file is broken
     */
    void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException;
}
