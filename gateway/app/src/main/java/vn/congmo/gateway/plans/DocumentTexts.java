package vn.congmo.gateway.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.congmo.extraction.text.DocumentReader;
import vn.congmo.extraction.text.Line;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.text.UnreadableDocumentException;
import vn.congmo.gateway.files.ContentStore;

/** Reads the archived originals of published documents again, for people who want to see the sentence in its place. */
@Component
public class DocumentTexts {

    private static final Pattern ITEM = Pattern.compile("(?:[-+•]|\\d{1,2}[.)]|[a-zđ]\\)|[IVX]{1,5}\\.)\\s.*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:…/]");

    private final ContentStore store;

    DocumentTexts(ContentStore store) {
        this.store = store;
    }

    /**
     * The text of this document.
     *
     * @throws UncheckedIOException when its original is lost from the archive
     */
    public DocumentText get(OfficialDocument document) {
        try {
            byte[] original = Files.readAllBytes(store.get(document.sha256()));
            return text(DocumentReader.read(original, document.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException("A published document was readable: " + document.id(), e);
        }
    }

    private static DocumentText text(NormalisedText text) {
        return new DocumentText(text.value(), paragraphs(text));
    }

    /** Offsets where a paragraph or an item of a list begins. */
    public static List<Integer> paragraphs(NormalisedText text) {
        List<Line> lines = text.lines();
        return lines.stream()
                .skip(1)
                .filter(line -> begins(text.value(), line, lines))
                .map(Line::start)
                .toList();
    }

    /** A line begins something when it is numbered, or when the line before it has ended. */
    private static boolean begins(String text, Line line, List<Line> lines) {
        Line before = lines.get(lines.indexOf(line) - 1);
        return ITEM.matcher(text.substring(line.start(), line.end())).matches()
                || ENDED.matcher(text.substring(before.start(), before.end()).strip())
                        .matches();
    }
}
