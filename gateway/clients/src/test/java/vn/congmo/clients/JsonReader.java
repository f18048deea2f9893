package vn.congmo.clients;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads JSON with pointers in which a star stands for each element. */
record JsonReader(JsonNode root) implements FaceReader {

    private static final Pattern EXPRESSION =
            Pattern.compile("(?<pointer>/\\S*)(?: \\((?<members>.+)\\))?(?: \\|\\| (?<separator>.))?");
    private static final Pattern EACH_WITH = Pattern.compile("\\*\\[(?<key>.+)=(?<text>.+)]");

    @Override
    public Set<String> read(String expression) {
        Matcher parts = EXPRESSION.matcher(expression);
        if (!parts.matches()) {
            throw new IllegalArgumentException(expression);
        }
        String separator = parts.group("separator");
        return walk(parts.group("pointer"))
                .map(node -> text(node, parts.group("members")))
                .flatMap(text -> separator == null
                        ? Stream.of(text)
                        : Arrays.stream(text.split(Pattern.quote(separator), -1))
                                .map(String::strip))
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet());
    }

    private Stream<JsonNode> walk(String pointer) {
        Stream<JsonNode> nodes = Stream.of(root);
        for (String step : pointer.substring(1).split("/", -1)) {
            nodes = nodes.flatMap(node -> step(node, step));
        }
        return nodes.filter(node -> !node.isMissingNode() && !node.isNull());
    }

    /** One value and a list of one value are the same in JSON-LD and in CSVW. */
    private static Stream<JsonNode> step(JsonNode node, String step) {
        if (!step.startsWith("*")) {
            return Stream.of(node.path(step));
        }
        Stream<JsonNode> each = node.isArray() ? node.values().stream() : Stream.of(node);
        Matcher filter = EACH_WITH.matcher(step);
        return filter.matches()
                ? each.filter(one -> filter.group("text")
                        .equals(one.path(filter.group("key")).asString()))
                : each;
    }

    private static String text(JsonNode node, @Nullable String members) {
        return members == null
                ? node.asString()
                : Arrays.stream(members.split(" ", -1))
                        .map(member -> node.path(member).asString())
                        .collect(Collectors.joining(" "));
    }
}
