package vn.congmo.csvw.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads a natural-language property: a string, an array of strings, or either by language. */
final class NaturalLanguageReader {

    private final Description description;
    private final String property;
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private NaturalLanguageReader(Description description, String property) {
        this.description = description;
        this.property = property;
    }

    static NaturalLanguage read(Description description, String property) {
        NaturalLanguageReader reader = new NaturalLanguageReader(description, property);
        reader.read(description.node().path(property));
        return new NaturalLanguage(reader.words);
    }

    private void read(JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(entry -> readLanguage(entry.getKey(), entry.getValue()));
        } else if (!value.isMissingNode()) {
            add(description.document().language().orElse(NaturalLanguage.UNDETERMINED), value);
        }
    }

    private void readLanguage(String language, JsonNode value) {
        if (Languages.isTag(language)) {
            add(language, value);
        } else {
            description.warnInvalid(property, language);
        }
    }

    private void add(String language, JsonNode value) {
        if (value.isArray()) {
            value.values().forEach(item -> addString(language, item));
        } else {
            addString(language, value);
        }
    }

    private void addString(String language, JsonNode value) {
        if (value.isString()) {
            words.computeIfAbsent(language, tag -> new ArrayList<>()).add(value.stringValue());
        } else {
            description.warnInvalid(property, value);
        }
    }
}
