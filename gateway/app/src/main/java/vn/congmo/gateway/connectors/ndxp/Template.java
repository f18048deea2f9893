package vn.congmo.gateway.connectors.ndxp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;

/**
 * JSON with placeholders {@code {{dataset.title}}} in its texts, and with objects {@code {"$each": "files", "$item": ...}}
 * that become one item for each file or row. Values are put into the tree, never into its text: none can break out.
 * There are no conditions, no expressions and nothing to call.
 */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
    private static final String EACH = "$each";
    private static final String ITEM = "$item";

    private final JsonNode tree;

    private Template(JsonNode tree) {
        this.tree = tree;
    }

    /**
     * A template of JSON.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is no JSON or has a placeholder that nobody knows
     */
    static Template ofJson(String json) {
        try {
            JsonNode tree = JsonMapper.shared().readTree(json);
            forEachText(tree, text -> requireKnown("template", text));
            return new Template(tree);
        } catch (JacksonException e) {
            throw SettingErrors.wrong("template", new LocalizedText("JSON đúng cú pháp", "well-formed JSON"));
        }
    }

    /** A template of the rest of an address, whose values are encoded as parts of it. */
    static Template ofPath(String option, String path) {
        requireKnown(option, path);
        return new Template(JsonNodeFactory.instance.stringNode(path));
    }

    /** The JSON with these values. */
    JsonNode render(TemplateValues values) {
        return render(tree, values);
    }

    /** The rest of an address with these values. */
    String path(TemplateValues values) {
        return replace(
                tree.asString(""), name -> URLEncoder.encode(values.get(name).asString(""), StandardCharsets.UTF_8)
                        .replace("+", "%20"));
    }

    /** The tables whose rows it wants. */
    List<String> tables() {
        List<String> tables = new ArrayList<>();
        forEachText(tree, text -> TemplateValues.findRowsOf(text).ifPresent(tables::add));
        return tables;
    }

    private static JsonNode render(JsonNode node, TemplateValues values) {
        if (node.isString()) {
            return text(node.asString(), values);
        }
        if (node.has(EACH)) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            values.forEach(node.path(EACH).asString(""), item -> items.add(render(node.path(ITEM), item)));
            return items;
        }
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(render(item, values)));
            return items;
        }
        if (node.isObject()) {
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            node.forEachEntry((name, value) -> members.set(name, render(value, values)));
            return members;
        }
        return node;
    }

    /** A text that is one placeholder becomes its value, a number or a list too; else values stand within the text. */
    private static JsonNode text(String text, TemplateValues values) {
        Matcher whole = PLACEHOLDER.matcher(text);
        return whole.matches()
                ? values.get(whole.group(1))
                : JsonNodeFactory.instance.stringNode(
                        replace(text, name -> values.get(name).asString("")));
    }

    private static String replace(String text, UnaryOperator<String> value) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    private static void requireKnown(String option, String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (!TemplateValues.isKnown(placeholder.group(1))) {
                throw SettingErrors.wrong(
                        option,
                        new LocalizedText(
                                "chỗ điền đã biết, không phải " + placeholder.group(),
                                "known placeholders, not " + placeholder.group()));
            }
        }
    }

    private static void forEachText(JsonNode node, Consumer<String> reader) {
        if (node.isString()) {
            reader.accept(node.asString());
        }
        node.forEach(inside -> forEachText(inside, reader));
        if (node.has(EACH) && !TemplateValues.isList(node.path(EACH).asString(""))) {
            throw SettingErrors.wrong(
                    "template", new LocalizedText("$each: files hoặc rows:<bảng>", "$each: files or rows:<table>"));
        }
    }
}
