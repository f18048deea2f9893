package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.source.Block.Cell;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.source.Block.Table;
import vn.congmo.extraction.text.SourceCell;
import vn.congmo.extraction.text.SourceTable;
import vn.congmo.extraction.text.SourceText;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Writes blocks down as one text: paragraphs parted by blank lines, cells on lines of their own. */
final class BlockSink {
    private final StringBuilder out = new StringBuilder();
    private final List<SourceTable> tables = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final Budget budget;
    private boolean afterCentred;

    BlockSink(Budget budget) {
        this.budget = budget;
    }

    /** A page begins here. */
    void page() throws UnreadableDocumentException {
        budget.page();
        pageStarts.add(out.length());
    }

    void add(Block block) throws UnreadableDocumentException {
        budget.check();
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table -> {
                for (var part : LayoutTables.parts(table)) {
                    table(part);
                }
            }
        }
        budget.characters(out.length());
    }

    /** A printed line of a paragraph that may go on in the next line. */
    void line(String text, boolean blankBefore) throws UnreadableDocumentException {
        if (blankBefore) {
            blankLine();
        }
        out.append(Characters.clean(text)).append('\n');
        afterCentred = false;
        budget.check();
        budget.characters(out.length());
    }

    /** A whole text as it is, to the last character. */
    void verbatim(String text) throws UnreadableDocumentException {
        out.append(text);
        budget.characters(out.length());
    }

    /** All that was written. */
    SourceText text() {
        return new SourceText(out.toString(), tables, pageStarts);
    }

    private void paragraph(Paragraph paragraph) {
        var words = Characters.clean(paragraph.text()).strip();
        if (words.isEmpty()) {
            afterCentred = false;
            return;
        }
        if (!(afterCentred && paragraph.centred())) {
            blankLine();
        }
        out.append(words).append('\n');
        afterCentred = paragraph.centred();
    }

    private void table(Table table) throws UnreadableDocumentException {
        if (LayoutTables.isLayout(table)) {
            for (var cell : table.cells()) {
                afterCentred = false;
                for (var block : cell.blocks()) {
                    add(block);
                }
            }
            afterCentred = false;
        } else if (!table.cells().isEmpty()) {
            afterCentred = false;
            blankLine();
            tables.add(new SourceTable(table.cells().stream().map(this::cell).toList()));
            out.append('\n');
        }
    }

    private SourceCell cell(Cell cell) {
        var words = Characters.clean(cell.text()).strip();
        int start = out.length();
        out.append(words);
        int end = out.length();
        if (!words.isEmpty()) {
            out.append('\n');
        }
        return new SourceCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), start, end);
    }

    private void blankLine() {
        if (!out.isEmpty() && !(out.length() > 1 && out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
        }
    }
}
