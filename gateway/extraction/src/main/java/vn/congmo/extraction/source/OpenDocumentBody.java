package vn.congmo.extraction.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Walks through the text of an OpenDocument file. Tracked deletions, comments and hidden text are left out. */
final class OpenDocumentBody implements Xml.Handler {
    private static final Set<String> UNPRINTED = Set.of(
            "tracked-changes",
            "annotation",
            "automatic-styles",
            "font-face-decls",
            "scripts",
            "forms",
            "note-citation",
            "sequence-decls",
            "variable-decls",
            "hidden-text",
            "hidden-paragraph",
            "ruby-text",
            "title",
            "desc",
            "calculation-settings",
            "named-expressions",
            "database-ranges",
            "shapes");
    private static final int MOST_REPEATS = 1_000;

    private final OpenDocumentLists lists;
    private final OpenDocumentStyles styles;
    private final BlockTree tree;
    private final Budget budget;
    private final Deque<Draft> drafts = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private int inNote;

    OpenDocumentBody(OpenDocumentStyles styles, BlockTree tree, Budget budget) {
        this.styles = styles;
        this.tree = tree;
        this.budget = budget;
        lists = new OpenDocumentLists(styles);
    }

    private record Draft(StringBuilder text, boolean centred) {}

    /** A row of a table: how many places its open cell takes once it ends. */
    private static final class Row {
        private int repeats = 1;
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) throws UnreadableDocumentException {
        if (UNPRINTED.contains(name)) {
            return false;
        }
        switch (name) {
            case "p", "h" -> openParagraph(attributes);
            case "table" -> tree.openTable();
            case "table-row" -> {
                tree.grid().nextRow();
                rows.push(new Row());
            }
            case "table-cell" -> openCell(attributes);
            case "covered-table-cell" -> tree.grid().skip(repeats(attributes));
            case "list" ->
                lists.openList(
                        attributes.find("style-name"),
                        attributes.find("continue-list") != null
                                || attributes.get("continue-numbering", "").equals("true"));
            case "list-item" -> lists.openItem(attributes.number("start-value", 0));
            default -> character(name, attributes);
        }
        return !name.equals("covered-table-cell");
    }

    @Override
    public void end(String name) throws UnreadableDocumentException {
        switch (name) {
            case "p", "h" -> closeParagraph();
            case "table" -> tree.closeTable();
            case "table-row" -> rows.pop();
            case "table-cell" -> closeCell();
            case "list" -> lists.closeList();
            case "note" -> inNote--;
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (!drafts.isEmpty()) {
            drafts.getFirst().text().append(characters.replaceAll("[ \t\r\n]+", " "));
        }
    }

    /** Footnotes and endnotes, each behind its mark. */
    void writeNotes() throws UnreadableDocumentException {
        for (int i = 0; i < notes.size(); i++) {
            tree.add(new Paragraph((i + 1) + "\n" + notes.get(i)));
        }
    }

    private void character(String name, Xml.Attributes attributes) {
        if (drafts.isEmpty()) {
            return;
        }
        var text = drafts.getFirst().text();
        switch (name) {
            case "s" -> text.append(" ".repeat(Math.clamp(attributes.number("c", 1), 0, 1_000)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "note" -> {
                inNote++;
                notes.add("");
                text.append('\n').append(notes.size()).append('\n');
            }
            default -> {}
        }
    }

    private void openParagraph(Xml.Attributes attributes) {
        var label = new StringBuilder(inNote > 0 ? "" : lists.label());
        drafts.push(new Draft(label, styles.isCentred(attributes.get("style-name", ""))));
    }

    private void closeParagraph() throws UnreadableDocumentException {
        var draft = drafts.pop();
        if (inNote > 0) {
            var note = (notes.getLast() + "\n" + draft.text()).strip();
            notes.set(notes.size() - 1, note);
        } else {
            tree.add(new Paragraph(draft.text().toString(), draft.centred()));
        }
    }

    private void openCell(Xml.Attributes attributes) throws UnreadableDocumentException {
        int across = Math.clamp(attributes.number("number-columns-spanned", 1), 1, MOST_REPEATS);
        int down = Math.clamp(attributes.number("number-rows-spanned", 1), 1, 1 << 20);
        rows.getFirst().repeats = repeats(attributes);
        tree.openCell(tree.grid().put(down, across));
        // The places that it covers in its own row are written down as covered cells.
        tree.grid().skip(1 - across);
    }

    private void closeCell() throws UnreadableDocumentException {
        tree.closeCell();
        tree.grid().skip(rows.getFirst().repeats - 1);
        budget.check();
    }

    private static int repeats(Xml.Attributes attributes) {
        return Math.max(1, attributes.number("number-columns-repeated", 1));
    }
}
