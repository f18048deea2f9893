package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Writes the pages down one after the other; a table that goes on overleaf stays one table. */
final class PdfFlow {
    private static final float PARAGRAPH_GAP = 1.3f;

    private final Budget budget;
    private final BlockSink sink;
    private final List<PdfLine> behindTable = new ArrayList<>();
    private @Nullable PdfTable open;
    private long letters;

    PdfFlow(Budget budget, BlockSink sink) {
        this.budget = budget;
        this.sink = sink;
    }

    /** Signs on all pages that are no spaces. */
    long letters() {
        return letters;
    }

    void page(PdfPage page) throws UnreadableDocumentException {
        letters += page.letters();
        var tables = PdfTables.of(page, budget);
        var lines = PdfLines.of(tables.rest());
        float pitch = pitch(lines);
        int from = 0;
        boolean first = true;
        for (var table : tables.tables()) {
            int to = from;
            while (to < lines.size() && lines.get(to).y() < table.bottom()) {
                to++;
            }
            first &= goesOn(lines.subList(from, to), table);
            if (!first) {
                flush();
            }
            write(lines.subList(from, to), pitch);
            table(table);
            from = to;
            first = false;
        }
        end(lines.subList(from, lines.size()), pitch, tables.tables().isEmpty());
    }

    /** Writes what waits for a next page. */
    void flush() throws UnreadableDocumentException {
        if (open != null) {
            sink.add(open.table());
            open = null;
            write(List.copyOf(behindTable), Float.MAX_VALUE);
            behindTable.clear();
        }
    }

    /** Whether a table at the top of a page goes on the one that ended the page before. */
    private boolean goesOn(List<PdfLine> above, PdfTable table) {
        return open != null && open.hasColumnsOf(table) && above.stream().allMatch(PdfFlow::isPageNumber);
    }

    private void table(PdfTable table) throws UnreadableDocumentException {
        open = open == null ? table : SplitTables.joined(open, table);
    }

    private void end(List<PdfLine> lines, float pitch, boolean noTable) throws UnreadableDocumentException {
        if (open != null && !noTable && lines.stream().allMatch(PdfFlow::isPageNumber)) {
            behindTable.addAll(lines);
        } else {
            flush();
            write(lines, pitch);
        }
    }

    private void write(List<PdfLine> lines, float pitch) throws UnreadableDocumentException {
        PdfLine before = null;
        for (var line : PdfColumns.ordered(lines)) {
            float gap = before == null ? Float.MAX_VALUE : Math.abs(line.y() - before.y());
            sink.line(line.text(), gap > PARAGRAPH_GAP * pitch);
            before = line;
        }
    }

    /** The usual distance of lines on the page. */
    private static float pitch(List<PdfLine> lines) {
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            gaps.add(lines.get(i).y() - lines.get(i - 1).y());
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 2);
    }

    private static boolean isPageNumber(PdfLine line) {
        return line.text().matches("[-–]? ?(?:Trang )?\\d{1,4}(?:/\\d{1,4})? ?[-–]?");
    }
}
