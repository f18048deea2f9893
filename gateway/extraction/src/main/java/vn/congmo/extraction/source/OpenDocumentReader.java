package vn.congmo.extraction.source;

import java.io.IOException;
import java.util.Set;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** OpenDocument text and spreadsheet (ISO/IEC 26300): {@code content.xml}, with the numbers of {@code styles.xml}. */
final class OpenDocumentReader implements FormatReader {
    private static final Set<String> PARTS = Set.of("content.xml", "styles.xml", "META-INF/manifest.xml");

    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        var parts = ZipParts.read(content, PARTS::contains, budget);
        var manifest = parts.find("META-INF/manifest.xml");
        if (manifest != null) {
            Xml.walk(manifest, budget, new Manifest(budget));
        }
        var lists = new OpenDocumentStyles();
        var styles = parts.find("styles.xml");
        if (styles != null) {
            Xml.walk(styles, budget, lists);
        }
        var body = parts.find("content.xml");
        if (body == null) {
            throw new IOException("No content.xml");
        }
        Xml.walk(body, budget, lists);
        var text = new OpenDocumentBody(lists, new BlockTree(budget, sink), budget);
        Xml.walk(body, budget, text);
        text.writeNotes();
    }

    private record Manifest(Budget budget) implements Xml.Handler {
        @Override
        public boolean start(String name, Xml.Attributes attributes) throws UnreadableDocumentException {
            if (name.equals("encryption-data")) {
                throw Refusals.encrypted(budget.name());
            }
            return true;
        }

        @Override
        public void end(String name) {}
    }
}
