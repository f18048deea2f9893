package vn.congmo.extraction.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congmo.extraction.text.UnreadableDocumentException;

/**
 * Reads one sheet of an Excel file (ECMA-376, since 2007) as rows of values, not as they are shown: numbers without
 * grouping, days as {@code 2026-11-22}, formulas by their saved value. Rows are handed on as they are read; in memory
 * are the shared texts only. Immutable and safe for use by many threads.
 */
public final class SheetReader {
    private final ReadingLimits limits;

    /** A reader with these limits. */
    public SheetReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a sheet from its first row to the last one that holds something.
     *
     * @param name of the file, for messages
     * @param sheet its name; the first one that is shown where it is empty
     * @param rows takes each row, an empty one where the sheet's holds nothing; empty cells at its end are left out
     * @throws UnreadableDocumentException if the file is broken or over a limit, has no such sheet, or a formula in it
     *     has no value
     * @throws UncheckedIOException what the taker of the rows throws
     */
    public void read(Path file, String name, Optional<String> sheet, Consumer<List<String>> rows)
            throws UnreadableDocumentException {
        try {
            var budget = new Budget(limits, name, Files.size(file));
            budget.size();
            try (var parts = XlsxFile.open(file, budget)) {
                read(parts, budget, sheet, rows);
            }
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Parsers meet broken files with exceptions of every kind.
            var refusal = Refusals.broken(name, SourceFormat.XLSX.name());
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static void read(XlsxFile parts, Budget budget, Optional<String> sheet, Consumer<List<String>> rows)
            throws IOException, UnreadableDocumentException {
        var main = parts.find(".sheet.main+xml")
                .or(() -> parts.find(".main+xml"))
                .orElseThrow(() -> new IOException("No workbook"));
        var book = new XlsxBook();
        parts.walk(main, book);
        var relations = new XlsxRelations(main);
        parts.walk(relations.part(), relations);
        var part = relations.target(choose(book, budget.name(), sheet).part());
        var strings = new XlsxStrings(budget);
        var formats = new XlsxFormats(book.since1904());
        walk(parts, ".sharedStrings+xml", strings);
        walk(parts, ".styles+xml", formats);
        var cells = new RowSink(budget, rows);
        parts.walk(part, new XlsxSheet(strings, formats, new XlsxValues(formats), cells));
        cells.finish();
    }

    private static XlsxBook.Entry choose(XlsxBook book, String file, Optional<String> sheet)
            throws UnreadableDocumentException {
        return book.sheets().stream()
                .filter(entry -> sheet.map(entry.name()::equals).orElse(entry.shown()))
                .findFirst()
                .orElseThrow(() -> Refusals.noSheet(file, sheet.orElse("1")));
    }

    private static void walk(XlsxFile parts, String type, Xml.Handler handler)
            throws IOException, UnreadableDocumentException {
        var part = parts.find(type);
        if (part.isPresent()) {
            parts.walk(part.get(), handler);
        }
    }
}
