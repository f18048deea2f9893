package vn.congmo.extraction.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Word since 2007 (ECMA-376 part 1, transitional and strict): body with automatic numbers, then the notes. */
final class DocxReader implements FormatReader {
    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        var parts = OfficeParts.read(content, budget);
        var styles = new DocxStyles();
        var numbering = new DocxNumbering();
        walk(parts.find(".styles+xml"), budget, styles);
        walk(parts.find(".numbering+xml"), budget, numbering);
        var notes = new Notes();
        var tree = new BlockTree(budget, sink);
        Xml.walk(parts.get(".main+xml"), budget, new DocxBody(styles, numbering, notes, tree));
        for (var kind : NoteKind.values()) {
            walk(parts.find(kind.part), budget, new DocxBody(styles, numbering, notes.of(kind), tree));
        }
        notes.write(sink);
    }

    private static void walk(byte @Nullable [] part, Budget budget, Xml.Handler handler)
            throws IOException, UnreadableDocumentException {
        if (part != null) {
            Xml.walk(part, budget, handler);
        }
    }

    /** Footnotes or endnotes. */
    enum NoteKind {
        FOOTNOTE(".footnotes+xml"),
        ENDNOTE(".endnotes+xml");

        private final String part;

        NoteKind(String part) {
            this.part = part;
        }
    }

    /** Marks in the order of the text, and the words of the notes they point to. */
    static final class Notes {
        private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
        private @Nullable NoteKind reading;

        /** The mark of a note; it stands on a line of its own, as layout rules expect it. */
        String mark(NoteKind kind, String id) {
            texts.computeIfAbsent(kind + id, key -> new StringBuilder());
            return String.valueOf(texts.keySet().stream().toList().indexOf(kind + id) + 1);
        }

        /** The same notes, now to be filled. */
        Notes of(NoteKind kind) {
            reading = kind;
            return this;
        }

        /** Where the words of this note go; nowhere if no mark points to it. */
        @Nullable
        StringBuilder find(String id) {
            return texts.get(reading + id);
        }

        void write(BlockSink sink) throws UnreadableDocumentException {
            int number = 0;
            for (var text : texts.values()) {
                number++;
                sink.add(new Paragraph(number + "\n" + text.toString().strip()));
            }
        }
    }
}
