package vn.congmo.extraction.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Tells what a file is by its bytes and by what lies in its package, never by its name. */
final class FormatDetector {
    private static final int HEAD = 4096;
    private static final int LARGEST_TYPES = 1 << 20;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Map<String, String> OTHERS = others();

    private FormatDetector() {}

    static SourceFormat format(Content content, Budget budget) throws IOException, UnreadableDocumentException {
        var head = new String(content.head(HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return zipped(content, budget);
        }
        if (head.startsWith(OLE)) {
            return ole(content, budget);
        }
        for (var other : OTHERS.entrySet()) {
            if (head.startsWith(other.getKey())) {
                throw Refusals.unknown(budget.name(), other.getValue());
            }
        }
        return text(content, head, budget);
    }

    private static SourceFormat text(Content content, String head, Budget budget)
            throws IOException, UnreadableDocumentException {
        // The head of a PDF may stand anywhere in its first kilobyte (ISO 32000-1, annex H.3.4.1).
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return SourceFormat.PDF;
        }
        var begin = begin(head);
        if (begin.startsWith("{\\rtf")) {
            return SourceFormat.RTF;
        }
        if (isHtml(begin)) {
            return SourceFormat.HTML;
        }
        if (begin.startsWith("<?xml") || begin.startsWith("mime-version:")) {
            throw Refusals.unknown(budget.name(), begin.startsWith("<") ? "XML" : "MHTML");
        }
        return plain(content, budget);
    }

    private static SourceFormat plain(Content content, Budget budget) throws IOException, UnreadableDocumentException {
        if (CsvReader.delimiter(TextReader.text(content, budget)) != null) {
            return SourceFormat.CSV;
        }
        var name = budget.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown") ? SourceFormat.MARKDOWN : SourceFormat.TEXT;
    }

    /** The first characters, whichever Unicode encoding, without byte order mark, white space and comments. */
    private static String begin(String head) {
        return head.replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replaceFirst("^(?:\\s+|<!--[\\s\\S]*?-->)*", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isHtml(String begin) {
        var start = begin.startsWith("<?xml") ? begin.replaceFirst("^<\\?xml[^>]*>\\s*", "") : begin;
        return start.matches("(?s)<(?:!doctype html|html|head|body|meta|title|table|div|p|h1|center|span|font)\\b.*");
    }

    private static SourceFormat zipped(Content content, Budget budget) throws IOException, UnreadableDocumentException {
        try (var zip = new ZipInputStream(new BufferedInputStream(content.open()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.entry();
                if (entry.getName().equals("mimetype") || entry.getName().equals(OfficeParts.TYPES)) {
                    var types = new String(zip.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
                    return packed(types, budget.name());
                }
                pass(zip, budget);
            }
        } catch (ZipException e) {
            if (ZipParts.isEncrypted(e)) {
                throw Refusals.encrypted(budget.name());
            }
            throw e;
        }
        throw Refusals.unknown(budget.name(), "ZIP");
    }

    private static void pass(ZipInputStream zip, Budget budget) throws IOException, UnreadableDocumentException {
        var step = new byte[1 << 16];
        for (int read = zip.read(step); read >= 0; read = zip.read(step)) {
            budget.expanded(read);
        }
    }

    private static SourceFormat packed(String types, String name) throws UnreadableDocumentException {
        if (types.contains("wordprocessingml") || types.contains("ms-word.document")) {
            return SourceFormat.DOCX;
        }
        if (types.contains("spreadsheetml") || types.contains("ms-excel.sheet.macro")) {
            return SourceFormat.XLSX;
        }
        if (types.startsWith("application/vnd.oasis.opendocument.text")) {
            return SourceFormat.ODT;
        }
        if (types.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return SourceFormat.ODS;
        }
        throw Refusals.unknown(name, types.contains("presentationml") ? "PowerPoint" : "ZIP");
    }

    private static SourceFormat ole(Content content, Budget budget) throws IOException, UnreadableDocumentException {
        try (var in = content.open();
                var files = new POIFSFileSystem(in)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refusals.encrypted(budget.name());
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return SourceFormat.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return SourceFormat.XLS;
            }
        }
        throw Refusals.unknown(budget.name(), "OLE (PowerPoint, Outlook...)");
    }

    private static Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        others.put("\u0089PNG", "PNG");
        others.put("\u00FF\u00D8\u00FF", "JPEG");
        others.put("GIF8", "GIF");
        others.put("II*\0", "TIFF");
        others.put("MM\0*", "TIFF");
        others.put("\u001F\u008B", "gzip");
        others.put("Rar!", "RAR");
        others.put("7z\u00BC\u00AF", "7-Zip");
        others.put("PK\u0005\u0006", "ZIP");
        return others;
    }

    /** The reader of a format. */
    static FormatReader reader(SourceFormat format) {
        return switch (format) {
            case TEXT, MARKDOWN -> new TextReader();
            case HTML -> new HtmlReader();
            case RTF -> new RtfReader();
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader();
            case DOC -> new DocReader();
            case ODT, ODS -> new OpenDocumentReader();
            case XLSX -> new XlsxReader();
            case XLS -> new XlsReader();
            case CSV -> new CsvReader();
        };
    }
}
