package vn.congmo.clients;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A GET of the API description, as a client may ask it that knows nothing else. */
record DescribedOperation(String path, JsonNode get) {

    /** All of them. */
    static List<DescribedOperation> list() {
        JsonNode paths = Bundled.json("/v3/api-docs").path("paths");
        return paths.propertyStream()
                .filter(path -> path.getValue().has("get"))
                .map(path ->
                        new DescribedOperation(path.getKey(), path.getValue().path("get")))
                .toList();
    }

    /** Whether it is only for who has a token. */
    boolean isSecured() {
        return !get.path("security").isEmpty();
    }

    /** Media types that the answer may be asked for in. */
    List<String> mediaTypes() {
        return get.at("/responses/200/content")
                .propertyStream()
                .map(type -> type.getKey())
                .filter(type -> !type.contains("*"))
                .toList();
    }

    /** The address with the example of every parameter that it cannot be without. */
    String example() {
        return address(
                path, parameters("query").filter(each -> each.path("required").asBoolean(false)));
    }

    /** The same with one parameter more, once for each of its examples. */
    Stream<String> examplesOfEachParameter() {
        return parameters("query").flatMap(each -> values(each).map(value -> with(each, value)));
    }

    /** The same with nonsense in one parameter, in one part of the path, or in a parameter that is not described. */
    Stream<String> broken(String nonsense) {
        Stream<String> inQuery = parameters("query").map(each -> with(each, nonsense));
        Stream<String> inPath = parameters("path")
                .map(each -> address(
                        path.replace("{" + each.path("name").asString() + "}", encoded(nonsense)), Stream.empty()));
        return Stream.of(inQuery, inPath, Stream.of(extended(example(), "undescribed", nonsense)))
                .flatMap(each -> each);
    }

    private String with(JsonNode parameter, String value) {
        return extended(example(), parameter.path("name").asString(), value);
    }

    private String address(String template, Stream<JsonNode> required) {
        String filled = template;
        for (JsonNode each : parameters("path").toList()) {
            filled = filled.replace("{" + each.path("name").asString() + "}", encoded(value(each)));
        }
        String query = required.map(each -> each.path("name").asString() + "=" + encoded(value(each)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? filled : filled + "?" + query;
    }

    private static String extended(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + encoded(name) + "=" + encoded(value);
    }

    private Stream<JsonNode> parameters(String place) {
        return get.path("parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals(place));
    }

    private String value(JsonNode parameter) {
        return values(parameter)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        path + " gives no example of " + parameter.path("name").asString()));
    }

    /** All that it can be where that is told, else its example; a cursor has none, nor has a set of parameters. */
    private static Stream<String> values(JsonNode parameter) {
        JsonNode all = parameter.at("/schema/enum");
        return (all.isMissingNode() ? example(parameter) : all.valueStream())
                .filter(JsonNode::isValueNode)
                .map(value -> value.asString().replace("http://localhost:8080", Bundled.address()));
    }

    private static Stream<JsonNode> example(JsonNode parameter) {
        return Stream.of(parameter, parameter.path("schema"))
                .map(each -> each.path("example"))
                .filter(each -> !each.isMissingNode())
                .limit(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
