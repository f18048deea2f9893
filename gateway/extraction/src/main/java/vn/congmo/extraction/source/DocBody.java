package vn.congmo.extraction.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import vn.congmo.extraction.source.EdgeTable.Place;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Turns the ranges of a Word 97 document into paragraphs and tables. */
final class DocBody {
    private static final int CENTRED = 1;
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final HWPFDocument document;
    private final Budget budget;
    private final BlockSink sink;
    private final NumberingState numbers = new NumberingState();
    /** For each open field whether its code goes on: the code is not printed, its result is. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int marks;

    DocBody(HWPFDocument document, Budget budget, BlockSink sink) {
        this.document = document;
        this.budget = budget;
        this.sink = sink;
    }

    void write(Range range) throws UnreadableDocumentException {
        int at = 0;
        while (at < range.numParagraphs()) {
            budget.check();
            var paragraph = range.getParagraph(at);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                sink.add(table(table));
                at += Math.max(1, table.numParagraphs());
            } else {
                sink.add(block(paragraph));
                at++;
            }
        }
    }

    /** Footnotes, each behind its mark. */
    void writeNotes() throws UnreadableDocumentException {
        var notes = document.getFootnotes();
        var range = document.getFootnoteRange();
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int start = range.getStartOffset() + notes.getNoteTextStartOffset(i);
            var note = new Range(start, range.getStartOffset() + notes.getNoteTextEndOffset(i), document);
            var words = new StringBuilder();
            for (int j = 0; j < note.numParagraphs(); j++) {
                words.append(text(note.getParagraph(j))).append('\n');
            }
            // The note begins with its own mark, which counted up; the sign is not part of its words.
            var text = words.toString().replaceFirst("^\\s*\\d{1,3}\\s*\n", "").strip();
            sink.add(new Block.Paragraph((i + 1) + "\n" + text));
        }
    }

    private Block.Table table(Table table) throws UnreadableDocumentException {
        var edges = new EdgeTable(budget);
        for (int i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            var places = new ArrayList<Place>();
            for (int j = 0; j < row.numCells(); j++) {
                place(places, row.getCell(j));
            }
            edges.row(places);
        }
        return edges.table();
    }

    private void place(List<Place> places, TableCell cell) {
        int right = cell.getLeftEdge() + cell.getWidth();
        if (cell.isMerged() && !cell.isFirstMerged() && !places.isEmpty()) {
            var before = places.removeLast();
            places.add(new Place(before.left(), right, before.goesOnAbove(), before.blocks()));
            return;
        }
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            blocks.add(block(cell.getParagraph(i)));
        }
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        places.add(new Place(cell.getLeftEdge(), right, goesOn, blocks));
    }

    private Block block(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        return new Block.Paragraph(text(paragraph), paragraph.getJustification() == CENTRED);
    }

    private String text(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        var words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                words.append(text(run));
            }
        }
        return words.toString().isBlank() ? "" : number(paragraph) + words;
    }

    private String number(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        var label = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl());
        return Characters.clean(label).strip() + " ";
    }

    private String text(CharacterRun run) {
        var shown = new StringBuilder();
        run.text().chars().forEach(c -> shown((char) c, run.isSpecialCharacter(), shown));
        var text = LegacyFonts.unicode(run.getFontName(), shown.toString());
        return run.isCapitalized() ? text.toUpperCase(Locale.ROOT) : text;
    }

    private void shown(char c, boolean special, StringBuilder out) {
        if (c == FIELD) {
            fields.push(true);
        } else if (c == FIELD_RESULT && !fields.isEmpty()) {
            fields.pop();
            fields.push(false);
        } else if (c == FIELD_END && !fields.isEmpty()) {
            fields.pop();
        } else if (!fields.contains(true)) {
            character(c, special, out);
        }
    }

    private void character(char c, boolean special, StringBuilder out) {
        switch (c) {
            case 0x02 -> out.append(special ? "\n" + ++marks + "\n" : "");
            case 0x0B -> out.append('\n');
            case 0x1E -> out.append('-');
            case 0x07, 0x0C, 0x0D, 0x1F, 0x01, 0x08 -> {}
            default -> out.append(c);
        }
    }
}
