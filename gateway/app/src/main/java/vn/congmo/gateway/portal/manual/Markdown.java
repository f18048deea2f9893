package vn.congmo.gateway.portal.manual;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes pages of documents written in CommonMark with GitHub's tables. */
class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    /** What may be wider than a screen scrolls, and so must be reachable by the keyboard. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (tag.equals("pre")) {
                    attributes.putAll(Map.of("tabindex", "0"));
                }
            })
            .build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private final List<String> names;
    private final String folder;

    /** Documents of these names link to each other below this address. */
    Markdown(List<String> names, String folder) {
        this.names = names;
        this.folder = folder;
    }

    /** The document as a page; it begins with its title. */
    ManualPage page(String name, Locale language, String text) {
        Node document = PARSER.parse(text);
        document.accept(new DocumentLinks(names, folder));
        String title = TEXT.render(document.getFirstChild()).strip();
        return new ManualPage(name, title, language, RENDERER.render(document));
    }
}
