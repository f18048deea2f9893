package vn.congmo.gateway.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congmo.gateway.core.LocalizedText;

/** The names of codes in the ontology's lists. */
final class CodeNames {

    private static final Pattern CONCEPT = Pattern.compile(
            "(?m)^:([a-z0-9-]+) a skos:Concept\\b[^\"]*?skos:prefLabel \"([^\"]+)\"@vi, \"([^\"]+)\"@en");
    private static final Map<String, Map<String, LocalizedText>> LISTS = new ConcurrentHashMap<>();

    private CodeNames() {}

    /** The name of a code, or the code itself where the list has no such one. */
    static LocalizedText get(String list, String code) {
        return LISTS.computeIfAbsent(list, CodeNames::read).getOrDefault(code, new LocalizedText(code, code));
    }

    private static Map<String, LocalizedText> read(String list) {
        try (InputStream turtle = CodeNames.class.getResourceAsStream("/ontology/codelists/" + list + ".ttl")) {
            String text = turtle == null ? "" : new String(turtle.readAllBytes(), StandardCharsets.UTF_8);
            return CONCEPT.matcher(text)
                    .results()
                    .collect(Collectors.toUnmodifiableMap(
                            match -> match.group(1), match -> new LocalizedText(match.group(2), match.group(3))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
