package vn.congmo.csvw.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One test of a W3C manifest.
 *
 * @param type such as {@code ToRdfTest}
 * @param action URL of a table or of metadata, relative to the manifest
 * @param link metadata that an HTTP {@code Link} header would name
 */
record ManifestEntry(
        String id,
        String type,
        String action,
        Optional<String> result,
        Optional<String> metadata,
        Optional<String> link,
        boolean minimal) {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>;.*rel=\"?describedby\"?.*");

    static List<ManifestEntry> list(JsonNode manifest) {
        return manifest.path("entries").values().stream().map(ManifestEntry::of).toList();
    }

    private static ManifestEntry of(JsonNode entry) {
        JsonNode option = entry.path("option");
        return new ManifestEntry(
                entry.path("id").asString(""),
                entry.path("type").asString("").replaceFirst("^.*[:#]", ""),
                entry.path("action").asString(""),
                entry.path("result").stringValueOpt(),
                option.path("metadata").stringValueOpt(),
                entry.path("httpLink")
                        .stringValueOpt()
                        .map(LINK::matcher)
                        .filter(Matcher::matches)
                        .map(link -> link.group(1)),
                option.path("minimal").asBoolean(false));
    }
}
