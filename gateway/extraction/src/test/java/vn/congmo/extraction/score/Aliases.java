package vn.congmo.extraction.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Names of agencies that mean the same body. */
final class Aliases {
    private final Map<String, String> canonical = new HashMap<>();

    Aliases(JsonNode file) {
        for (var entry : file.properties()) {
            if (!entry.getKey().equals("_")) {
                var name = base(entry.getKey());
                canonical.put(name, name);
                entry.getValue().forEach(alias -> canonical.put(base(alias.asString()), name));
            }
        }
    }

    String of(String name) {
        return canonical.getOrDefault(base(name), base(name));
    }

    Set<String> set(JsonNode names) {
        return Json.stream(names)
                .map(JsonNode::asString)
                .filter(name -> !name.isEmpty())
                .map(this::of)
                .collect(Collectors.toSet());
    }

    private static String base(String name) {
        return Words.plain(name).replaceFirst("^các ", "");
    }
}
