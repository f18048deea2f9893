package vn.congmo.gateway.connectors.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.metadata.Dialect;
import vn.congmo.extraction.source.ReadingLimits;
import vn.congmo.extraction.source.SheetReader;
import vn.congmo.extraction.text.UnreadableDocumentException;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.core.LocalizedText;

/** A sheet of a workbook as CSV: the n-th record is the n-th row, and every row is as wide as the header. */
final class SheetCsv {

    /** Twenty million cells are some hundred megabytes of CSV. */
    private static final ReadingLimits LIMITS =
            new ReadingLimits(1L << 30, 1, 50_000_000, 4L << 30, 200, 10_000, 20_000_000, 256, Duration.ofMinutes(10));

    private final BufferedWriter out;
    private final int header;
    private int row;
    private int width;

    private SheetCsv(BufferedWriter out, int header) {
        this.out = out;
        this.header = header;
    }

    /** How the CSV is read: what the mapping says of rows and columns holds for the sheet's. */
    static Dialect dialect(Dialect told) {
        return new Dialect(
                told.commentPrefix(),
                ",",
                true,
                "utf-8",
                told.headerRowCount(),
                Dialect.DEFAULT.lineTerminators(),
                Dialect.DEFAULT.quoteChar(),
                true,
                told.skipColumns(),
                told.skipRows(),
                told.trim());
    }

    /**
     * Writes a sheet.
     *
     * @return where it is written
     * @throws UnfitRecordException when the workbook cannot be read, or has no such sheet
     */
    static Path write(TableFile workbook, Optional<String> sheet, Dialect dialect, Path csv) {
        try (BufferedWriter out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            SheetCsv rows = new SheetCsv(out, dialect.skipRows());
            new SheetReader(LIMITS).read(workbook.content(), workbook.name(), sheet, rows::write);
            return csv;
        } catch (UnreadableDocumentException e) {
            throw new UnfitRecordException(new LocalizedText(e.vietnamese(), e.english()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> cells) {
        if (row++ >= header && width == 0) {
            width = cells.size();
        }
        List<String> padded = new ArrayList<>(cells);
        while (!cells.isEmpty() && padded.size() < width) {
            padded.add("");
        }
        try {
            out.write(CsvLine.of(padded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
