package vn.congmo.gateway.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congmo.extraction.source.ReadingLimits;
import vn.congmo.extraction.source.SourceReader;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Tells what a file is by its content, by reading it as extraction will. */
final class DocumentType {

    private static final SourceReader READER = new SourceReader(ReadingLimits.STANDARD);

    /** Tables are left out: a folder of them alone is a dataset. */
    private static final Pattern NAMED_AS_DOCUMENT =
            Pattern.compile(".*\\.(?:txt|md|markdown|pdf|docx?|odt|rtf|html?)");

    private DocumentType() {}

    /** The media type of a document that can be read. */
    static String of(Path file) throws IOException {
        try {
            return READER.read(file, file.getFileName().toString()).format().mediaType();
        } catch (UnreadableDocumentException e) {
            throw IntakeErrors.unreadable(file, e);
        }
    }

    /** The media type of a document that can be read, its bytes given. */
    static String of(Path name, byte[] content) {
        try {
            return READER.read(content, name.getFileName().toString()).format().mediaType();
        } catch (UnreadableDocumentException e) {
            throw IntakeErrors.unreadable(name, e);
        }
    }

    static boolean isNamedAsDocument(Path file) {
        return NAMED_AS_DOCUMENT
                .matcher(file.toString().toLowerCase(Locale.ROOT))
                .matches();
    }
}
