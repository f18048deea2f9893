package vn.congmo.extraction.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.source.Block.Paragraph;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Turns the nodes of a page into paragraphs and tables. */
final class HtmlBody {
    private static final Set<String> UNPRINTED = Set.of(
            "script",
            "style",
            "nav",
            "aside",
            "footer",
            "noscript",
            "template",
            "head",
            "select",
            "option",
            "button",
            "textarea",
            "svg",
            "iframe",
            "object",
            "del",
            "dialog",
            "audio",
            "video");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern CENTRED = Pattern.compile("text-align\\s*:\\s*center");
    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*[\"']?([^;\"',]+)");

    private final Budget budget;
    private final BlockTree tree;
    private final StringBuilder words = new StringBuilder();
    private boolean centred;

    HtmlBody(Budget budget, BlockTree tree) {
        this.budget = budget;
        this.tree = tree;
    }

    /** Answers whether to look into the node. */
    boolean start(Node node) throws UnreadableDocumentException {
        budget.check();
        if (node instanceof TextNode text) {
            text(text);
        }
        if (!(node instanceof Element element) || isUnprinted(element)) {
            return false;
        }
        if (element.isBlock() || isCell(element)) {
            flush();
            centred = isCentred(element);
        }
        open(element);
        return true;
    }

    void end(Node node) throws UnreadableDocumentException {
        if (!(node instanceof Element element) || isUnprinted(element)) {
            return;
        }
        if (element.isBlock() || isCell(element)) {
            flush();
        }
        if (isCell(element) && tree.inTable()) {
            tree.closeCell();
        } else if (element.normalName().equals("table")) {
            tree.closeTable();
        }
    }

    void finish() throws UnreadableDocumentException {
        flush();
    }

    private void open(Element element) throws UnreadableDocumentException {
        switch (element.normalName()) {
            case "br" -> words.append('\n');
            case "table" -> tree.openTable();
            case "tr" -> {
                if (tree.inTable()) {
                    tree.grid().nextRow();
                }
            }
            case "td", "th" -> {
                if (tree.inTable()) {
                    tree.openCell(tree.grid().place(span(element, "rowspan"), span(element, "colspan")));
                }
            }
            case "li" -> words.append(label(element));
            default -> {}
        }
    }

    private void text(TextNode node) {
        var parent = node.parent();
        boolean keeps = parent instanceof Element element && element.closest("pre") != null;
        var text = keeps ? node.getWholeText() : node.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
        words.append(LegacyFonts.unicode(text.chars().allMatch(c -> c < 0x80) ? null : font(parent), text));
    }

    private void flush() throws UnreadableDocumentException {
        if (!words.toString().isBlank()) {
            tree.add(new Paragraph(words.toString(), centred));
        }
        words.setLength(0);
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isUnprinted(Element element) {
        return UNPRINTED.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    private static boolean isCentred(Element element) {
        for (Element at = element; at != null && !isCell(at); at = at.parent()) {
            var style = at.attr("style").toLowerCase(Locale.ROOT);
            if (at.hasAttr("align") || style.contains("text-align")) {
                return at.attr("align").equalsIgnoreCase("center")
                        || CENTRED.matcher(style).find();
            }
            if (at.normalName().equals("center")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String font(@Nullable Node node) {
        for (Node at = node; at instanceof Element element; at = at.parent()) {
            var family = FAMILY.matcher(element.attr("style"));
            if (family.find()) {
                return family.group(1).strip();
            }
            if (element.hasAttr("face")) {
                return element.attr("face");
            }
        }
        return null;
    }

    private static int span(Element cell, String attribute) {
        var value = cell.attr(attribute).strip();
        return value.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(value), 1, 65_534) : 1;
    }

    private static String label(Element item) {
        var list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return list != null && list.normalName().equals("ul") ? "- " : "";
        }
        int number = list.hasAttr("start") ? span(list, "start") : 1;
        for (var before = item.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            number += before.normalName().equals("li") ? 1 : 0;
        }
        return switch (list.attr("type")) {
            case "a" -> Ordinals.of("lowerLetter", number) + ") ";
            case "A" -> Ordinals.of("upperLetter", number) + ". ";
            case "i" -> Ordinals.of("lowerRoman", number) + ". ";
            case "I" -> Ordinals.of("upperRoman", number) + ". ";
            default -> number + ". ";
        };
    }
}
