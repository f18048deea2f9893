package vn.congmo.gateway.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.congmo.extraction.source.ReadingLimits;
import vn.congmo.extraction.source.SourceReader;
import vn.congmo.extraction.text.Line;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.text.UnreadableDocumentException;
import vn.congmo.gateway.files.ContentStore;

/** Reads the archived originals of published documents again, for people who want to see the sentence in its place. */
@Component
public class DocumentTexts {

    private static final Pattern ITEM = Pattern.compile("(?:[-+•]|\\d{1,2}[.)]|[a-zđ]\\)|[IVX]{1,5}\\.)\\s.*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:…/]");

    private static final SourceReader READER = new SourceReader(ReadingLimits.STANDARD);

    private final ContentStore store;
    private final RecentTexts recent = new RecentTexts();

    DocumentTexts(ContentStore store) {
        this.store = store;
    }

    /**
     * The text of this document.
     *
     * @throws UncheckedIOException when its original is lost from the archive
     */
    public DocumentText get(OfficialDocument document) {
        return recent.get(document.sha256(), () -> read(document));
    }

    private DocumentText read(OfficialDocument document) {
        try {
            return text(NormalisedText.of(
                    READER.read(store.get(document.sha256()), document.id()).text()));
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
        return IntStream.range(1, lines.size())
                .filter(i -> begins(text.value(), lines.get(i), lines.get(i - 1)))
                .mapToObj(i -> lines.get(i).start())
                .toList();
    }

    /** A line begins something when it is numbered, or when the line before it has ended. */
    private static boolean begins(String text, Line line, Line before) {
        return ITEM.matcher(text.substring(line.start(), line.end())).matches()
                || ENDED.matcher(text.substring(before.start(), before.end()).strip())
                        .matches();
    }
}
