package vn.congmo.extraction.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.source.DocxReader.NoteKind;
import vn.congmo.extraction.source.DocxReader.Notes;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Walks through the text of a Word document. Insertions count, deletions do not; a text box precedes its paragraph. */
final class DocxBody implements Xml.Handler {
    /** Deleted or moved away, alternatives for old programs, codes of fields, former properties, settings. */
    private static final Set<String> UNPRINTED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "fldData",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "sectPr",
            "sdtPr",
            "tabs",
            "tblPr",
            "tblGrid",
            "rt");

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Notes notes;
    private final BlockTree tree;
    private final Deque<Draft> drafts = new ArrayDeque<>();
    private final Deque<Merge> merges = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private final StringBuilder carried = new StringBuilder();
    private @Nullable StringBuilder note;
    private boolean inNotes;
    private boolean inText;
    private boolean inParagraphMark;
    private boolean hidden;
    private @Nullable Boolean capitals;
    private @Nullable String font;

    DocxBody(DocxStyles styles, DocxNumbering numbering, Notes notes, BlockTree tree) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.tree = tree;
    }

    /** A paragraph on its way. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private @Nullable String style;
        private @Nullable String list;
        private @Nullable Integer level;
        private @Nullable Boolean centred;
        private boolean goesOn;
    }

    /** How a cell is merged, until its first block opens it. */
    private static final class Merge {
        private int span = 1;
        private boolean down;
        private boolean open;
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) throws UnreadableDocumentException {
        if (name.equals("del") && inParagraphMark && !drafts.isEmpty()) {
            drafts.getFirst().goesOn = true;
        }
        if (UNPRINTED.contains(name)) {
            return false;
        }
        switch (name) {
            case "p" -> openParagraph();
            case "tbl" -> {
                openCell();
                tree.openTable();
            }
            case "tr" -> tree.grid().nextRow();
            case "tc" -> merges.push(new Merge());
            case "footnote", "endnote" -> openNote(attributes);
            case "pPr" -> inParagraphMark = true;
            default -> property(name, attributes);
        }
        return true;
    }

    @Override
    public void end(String name) throws UnreadableDocumentException {
        switch (name) {
            case "p" -> closeParagraph();
            case "pPr" -> inParagraphMark = false;
            case "t" -> inText = false;
            case "r" -> closeRun();
            case "tc" -> closeCell();
            case "tbl" -> tree.closeTable();
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (inText) {
            run.append(characters);
        }
    }

    private void property(String name, Xml.Attributes attributes) {
        if (inParagraphMark) {
            paragraphProperty(name, attributes);
            return;
        }
        switch (name) {
            case "gridSpan" -> merges.getFirst().span = Math.max(1, attributes.number("val", 1));
            case "vMerge" ->
                merges.getFirst().down = !attributes.get("val", "continue").equals("restart");
            case "gridBefore" -> tree.grid().skip(Math.clamp(attributes.number("val", 0), 0, 100));
            case "vanish", "webHidden" -> hidden = attributes.isOn();
            case "caps" -> capitals = attributes.isOn();
            case "rFonts" -> font = attributes.find("ascii");
            default -> character(name, attributes);
        }
    }

    private void character(String name, Xml.Attributes attributes) {
        switch (name) {
            case "t" -> inText = true;
            case "tab", "ptab" -> run.append('\t');
            case "br", "cr" -> run.append('\n');
            case "noBreakHyphen" -> run.append('-');
            case "sym" -> run.append(symbol(attributes.get("char", "")));
            case "footnoteReference" -> run.append(mark(NoteKind.FOOTNOTE, attributes));
            case "endnoteReference" -> run.append(mark(NoteKind.ENDNOTE, attributes));
            default -> {}
        }
    }

    private void paragraphProperty(String name, Xml.Attributes attributes) {
        if (drafts.isEmpty()) {
            return;
        }
        var draft = drafts.getFirst();
        switch (name) {
            case "pStyle" -> draft.style = attributes.find("val");
            case "numId" -> draft.list = attributes.find("val");
            case "ilvl" -> draft.level = attributes.number("val", 0);
            case "jc" -> draft.centred = attributes.get("val", "").equals("center");
            default -> {}
        }
    }

    private String mark(NoteKind kind, Xml.Attributes attributes) {
        return "\n" + notes.mark(kind, attributes.get("id", "")) + "\n";
    }

    private static String symbol(String hexadecimal) {
        return hexadecimal.matches("[0-9A-Fa-f]{1,4}") ? Character.toString(Integer.parseInt(hexadecimal, 16)) : "";
    }

    private void openNote(Xml.Attributes attributes) {
        inNotes = true;
        note = notes.find(attributes.get("id", ""));
    }

    private void openParagraph() throws UnreadableDocumentException {
        openCell();
        if (!drafts.isEmpty()) {
            closeRun();
        }
        var draft = new Draft();
        draft.text.append(carried);
        carried.setLength(0);
        drafts.push(draft);
    }

    private void closeParagraph() throws UnreadableDocumentException {
        var draft = drafts.pop();
        if (draft.goesOn) {
            carried.append(draft.text);
        } else if (!inNotes) {
            tree.add(new Paragraph(number(draft) + draft.text, isCentred(draft)));
        } else if (note != null) {
            note.append(draft.text).append('\n');
        }
    }

    private boolean isCentred(Draft draft) {
        var styled = styles.find(draft.style, DocxStyles.Style::centred);
        return draft.centred != null ? draft.centred : styled != null && styled;
    }

    private String number(Draft draft) {
        var list = draft.list != null ? draft.list : styles.find(draft.style, DocxStyles.Style::numbering);
        if (list == null || draft.text.toString().isBlank()) {
            return "";
        }
        var styled = styles.find(draft.style, DocxStyles.Style::level);
        int byStyle = styled != null ? styled : numbering.level(draft.style);
        return numbering.next(list, draft.level != null ? draft.level : byStyle);
    }

    private void closeRun() {
        if (!hidden && !drafts.isEmpty()) {
            var style = drafts.getFirst().style;
            var styled = styles.find(style, DocxStyles.Style::capitals);
            var typeface = font != null ? font : styles.find(style, DocxStyles.Style::font);
            var text = LegacyFonts.unicode(typeface, run.toString());
            boolean upper = capitals != null ? capitals : styled != null && styled;
            drafts.getFirst().text.append(upper ? text.toUpperCase(Locale.ROOT) : text);
        }
        run.setLength(0);
        hidden = false;
        capitals = null;
        font = null;
    }

    private void openCell() throws UnreadableDocumentException {
        if (merges.isEmpty() || merges.getFirst().open) {
            return;
        }
        var merge = merges.getFirst();
        merge.open = true;
        var above = merge.down ? tree.grid().goOn(merge.span) : null;
        tree.openCell(above != null ? above : tree.grid().put(1, merge.span));
    }

    private void closeCell() {
        var merge = merges.pop();
        if (merge.open) {
            tree.closeCell();
        }
    }
}
