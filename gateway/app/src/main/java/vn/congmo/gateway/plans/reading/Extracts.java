package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.extraction.Extract;
import vn.congmo.extraction.Extraction;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.text.UnreadableDocumentException;
import vn.congmo.gateway.intake.ReceivedDocument;

/** Reads documents, and remembers the ones read last: a reviewer comes back to the same document again and again. */
@Component
class Extracts {

    private static final int REMEMBERED = 32;
    private static final Extraction EXTRACTION = Extraction.create();

    private final Map<Key, Extract> read = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Extract> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The setting {@code gateway.extraction.lexicons} names a folder of further word lists; empty for none. */
    Extracts(@Value("${gateway.extraction.lexicons:}") String lexicons) {
        if (!lexicons.isBlank()) {
            WordList.extend(Path.of(lexicons));
        }
    }

    /** What a document says. */
    Extract get(ReceivedDocument document) {
        Key key = new Key(document.sha256().hex(), document.fileName());
        synchronized (read) {
            Extract known = read.get(key);
            if (known != null) {
                return known;
            }
        }
        Extract extract = extract(document);
        synchronized (read) {
            read.put(key, extract);
        }
        return extract;
    }

    private static Extract extract(ReceivedDocument document) {
        try {
            return EXTRACTION.extract(document.archived(), document.fileName());
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException("Intake lets only readable documents in: " + document.fileName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name tells Markdown from plain text. */
    private record Key(String sha256, String fileName) {}
}
