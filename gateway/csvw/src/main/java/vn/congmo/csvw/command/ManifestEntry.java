package vn.congmo.csvw.command;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.metadata.ResponseHeaders;

/**
 * One test of a W3C manifest.
 *
 * @param type such as {@code ToRdfTest}
 * @param action URL of a table or of metadata, relative to the manifest
 * @param result URL of what a conversion has to give
 * @param metadata URL of the metadata that the user gives
 * @param headers what HTTP would say of the table; only the headers {@code Link} and {@code Content-Type} are modelled
 * @param minimal whether the conversion is in minimal mode; {@code noProv} needs no place, as provenance is never told
 */
record ManifestEntry(
        String id,
        String type,
        String action,
        Optional<String> result,
        Optional<String> metadata,
        ResponseHeaders headers,
        boolean minimal) {

    static List<ManifestEntry> list(JsonNode manifest) {
        return manifest.path("entries").values().stream().map(ManifestEntry::of).toList();
    }

    boolean isAboutMetadata() {
        boolean isNamedSo = action.endsWith(".json") || action.endsWith(".jsonld");
        return isNamedSo || headers.contentType().orElse("").contains("json");
    }

    private static ManifestEntry of(JsonNode entry) {
        JsonNode option = entry.path("option");
        return new ManifestEntry(
                text(entry, "id").or(() -> text(entry, "@id")).orElse("?"),
                text(entry, "type").or(() -> text(entry, "@type")).orElse("").replaceFirst("^.*[:#]", ""),
                text(entry, "action").orElse(""),
                text(entry, "result"),
                text(option, "metadata"),
                new ResponseHeaders(
                        texts(either(entry, option, "httpLink")),
                        texts(either(entry, option, "contentType")).stream().findFirst(),
                        Optional.empty()),
                option.path("minimal").asBoolean(false));
    }

    private static JsonNode either(JsonNode entry, JsonNode option, String name) {
        return entry.has(name) ? entry.path(name) : option.path(name);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return texts(node.path(name)).stream().findFirst();
    }

    private static List<String> texts(JsonNode node) {
        List<JsonNode> values = node.isArray() ? List.copyOf(node.values()) : List.of(node);
        return values.stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }
}
