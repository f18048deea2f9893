package vn.congmo.gateway.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.congmo.extraction.text.DocumentReader;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Tells what a file is by its first bytes and whether it is text; its name only tells Markdown from plain text. */
final class DocumentType {

    private static final Map<String, byte[]> SIGNATURES = signatures();

    private DocumentType() {}

    /** The media type of a readable text. */
    static String of(Path file, byte[] bytes) {
        SIGNATURES.forEach((kind, signature) -> {
            if (startsWith(bytes, signature)) {
                throw IntakeErrors.notText(file, kind);
            }
        });
        try {
            DocumentReader.read(bytes, file.getFileName().toString());
        } catch (UnreadableDocumentException e) {
            throw IntakeErrors.unreadable(file, e);
        }
        return isMarkdown(file) ? "text/markdown" : "text/plain";
    }

    static boolean isNamedAsText(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt") || isMarkdown(file);
    }

    private static boolean isMarkdown(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    private static Map<String, byte[]> signatures() {
        Map<String, byte[]> signatures = new LinkedHashMap<>();
        signatures.put("PDF", "%PDF-".getBytes(StandardCharsets.US_ASCII));
        signatures.put("Word, Excel, ZIP (PK)", new byte[] {'P', 'K', 3, 4});
        signatures.put("Word 97-2003 (OLE)", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        signatures.put("RTF", "{\\rtf".getBytes(StandardCharsets.US_ASCII));
        signatures.put("PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        signatures.put("JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        signatures.put("gzip", new byte[] {0x1F, (byte) 0x8B});
        return signatures;
    }
}
