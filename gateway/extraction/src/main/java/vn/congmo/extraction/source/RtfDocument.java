package vn.congmo.extraction.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Puts paragraphs, tables and footnotes together from the tokens of an RTF file. */
final class RtfDocument {
    private static final Set<String> UNPRINTED = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "objdata",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "listtable",
            "listoverridetable",
            "revtbl",
            "nonesttables",
            "nonshppict",
            "sp",
            "filetbl",
            "xe",
            "tc",
            "private",
            "annotation",
            "template",
            "ftnsep",
            "ftnsepc");
    /** Destinations that old programs may pass over, but that hold printed text. */
    private static final Set<String> PRINTED = Set.of("shpinst", "shptxt", "fldrslt", "ud");

    private final RtfFonts fonts = new RtfFonts();
    private final RtfTable table;
    private final BlockSink sink;
    private final Budget budget;
    private final Deque<State> outer = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private State state = new State();
    private boolean starred;
    private StringBuilder target = words;

    RtfDocument(Budget budget, BlockSink sink) {
        this.budget = budget;
        this.sink = sink;
        table = new RtfTable(budget, sink);
    }

    /** What a group inherits and gives back. */
    private static final class State implements Cloneable {
        private boolean skipped;
        private boolean fontTable;
        private boolean note;
        private boolean hidden;
        private boolean capitals;
        private boolean centred;
        private boolean inTable;
        private int font;
        private int replacements = 1;

        State copy() {
            try {
                return (State) clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void open() {
        flushRun();
        outer.push(state);
        state = state.copy();
        starred = false;
    }

    void close() {
        flushRun();
        if (outer.isEmpty()) {
            return;
        }
        boolean noteEnds = state.note && !outer.getFirst().note;
        if (noteEnds) {
            notes.add(target.toString().strip());
            target = words;
        }
        state = outer.pop();
    }

    int replacements() {
        return state.replacements;
    }

    void character(int code) {
        if (state.fontTable) {
            fonts.nameLetter(code);
        } else if (!state.skipped) {
            run.append(fonts.letter(state.font, code));
        }
    }

    void unicode(char letter) {
        if (!state.skipped && !state.fontTable) {
            run.append(letter);
        }
    }

    void sign(int c) {
        switch (c) {
            case '*' -> starred = true;
            case '~' -> unicode('\u00A0');
            case '_' -> unicode('-');
            default -> {}
        }
    }

    void word(String name, int value) throws UnreadableDocumentException {
        boolean destination = starred;
        starred = false;
        if (UNPRINTED.contains(name) || destination && !PRINTED.contains(name)) {
            state.skipped = true;
        }
        if (!state.skipped || name.equals("ansicpg")) {
            printed(name, value);
        }
    }

    void finish() throws UnreadableDocumentException {
        endParagraph();
        table.close();
        for (int i = 0; i < notes.size(); i++) {
            sink.add(new Paragraph((i + 1) + "\n" + notes.get(i)));
        }
    }

    private void printed(String name, int value) throws UnreadableDocumentException {
        switch (name) {
            case "par", "sect", "page", "nestcell" -> endParagraph();
            case "cell" -> {
                flushRun();
                table.cell(new Paragraph(taken(), state.centred));
            }
            case "row" -> table.row();
            case "pard" -> {
                state.centred = false;
                state.inTable = false;
            }
            case "intbl" -> state.inTable = true;
            case "qc" -> state.centred = true;
            case "ql", "qr", "qj" -> state.centred = false;
            case "footnote" -> openNote();
            case "chftn" -> run.append(state.note ? "" : "\n" + (notes.size() + 1) + "\n");
            default -> font(name, value);
        }
        table.word(name, value);
    }

    private void font(String name, int value) {
        switch (name) {
            case "fonttbl" -> state.fontTable = true;
            case "fcharset" -> fonts.charset(value);
            case "ansicpg" -> fonts.codePage(value);
            case "f" -> {
                flushRun();
                state.font = value;
                fonts.begin(value);
            }
            case "deff" -> state.font = value;
            case "uc" -> state.replacements = value;
            case "v", "deleted", "webhidden" -> {
                flushRun();
                state.hidden = value != 0;
            }
            case "caps" -> {
                flushRun();
                state.capitals = value != 0;
            }
            case "plain" -> {
                flushRun();
                state.hidden = false;
                state.capitals = false;
            }
            default -> letter(name);
        }
    }

    private void letter(String name) {
        switch (name) {
            case "tab" -> run.append('\t');
            case "line" -> run.append('\n');
            case "emdash" -> run.append('—');
            case "endash" -> run.append('–');
            case "bullet" -> run.append('•');
            case "lquote" -> run.append('‘');
            case "rquote" -> run.append('’');
            case "ldblquote" -> run.append('“');
            case "rdblquote" -> run.append('”');
            default -> {}
        }
    }

    private void openNote() {
        flushRun();
        state.note = true;
        target = new StringBuilder();
    }

    private void flushRun() {
        if (!state.hidden) {
            var text = LegacyFonts.unicode(fonts.name(state.font), run.toString());
            target.append(state.capitals ? text.toUpperCase(Locale.ROOT) : text);
        }
        run.setLength(0);
    }

    private void endParagraph() throws UnreadableDocumentException {
        flushRun();
        budget.check();
        if (state.note) {
            target.append('\n');
        } else if (state.inTable) {
            table.paragraph(new Paragraph(taken(), state.centred));
        } else {
            table.close();
            sink.add(new Paragraph(taken(), state.centred));
        }
    }

    private String taken() {
        var text = words.toString();
        words.setLength(0);
        return text;
    }
}
