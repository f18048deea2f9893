package vn.congmo.extraction.source;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** HTML: the article of the page where it has one, by the structure of blocks and tables; nothing is fetched or run. */
final class HtmlReader implements FormatReader {
    private static final double MAIN_SHARE = 0.5;

    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        try (var in = content.open()) {
            var page = Jsoup.parse(in, null, "");
            var body = new HtmlBody(budget, new BlockTree(budget, sink));
            main(page.body()).filter(new Walk(body));
            body.finish();
        } catch (Stopped e) {
            throw e.refusal();
        }
    }

    private static Element main(Element body) {
        int all = body.text().length();
        return body.select("article, main, [role=main]").stream()
                .filter(element -> element.text().length() > MAIN_SHARE * all)
                .findFirst()
                .orElse(body);
    }

    /** Walks in a loop, not by recursion: pages nest as deep as they like. */
    private record Walk(HtmlBody body) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            try {
                return body.start(node) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
            } catch (UnreadableDocumentException e) {
                throw new Stopped(e);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            try {
                body.end(node);
                return FilterResult.CONTINUE;
            } catch (UnreadableDocumentException e) {
                throw new Stopped(e);
            }
        }
    }
}
