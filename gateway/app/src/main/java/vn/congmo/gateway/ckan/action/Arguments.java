package vn.congmo.gateway.ckan.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an action is called with: JSON, or the texts of a form or a query string, which may mean other types.
 *
 * @param json by name
 */
public record Arguments(ObjectNode json) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "t", "1");

    /** A text; empty where there is none. */
    public Optional<String> find(String name) {
        JsonNode value = json.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(text(value));
    }

    /** A text that is not blank. */
    public Optional<String> findFilled(String name) {
        return find(name).filter(text -> !text.isBlank());
    }

    /**
     * A text that must be there.
     *
     * @throws CkanFault when it is not
     */
    public String get(String name) {
        return findFilled(name).orElseThrow(() -> CkanFault.invalid(name, "Missing value"));
    }

    /** A yes or no. */
    public boolean flag(String name, boolean otherwise) {
        return findFilled(name)
                .map(text -> YES.contains(text.toLowerCase(Locale.ROOT)))
                .orElse(otherwise);
    }

    /**
     * A number from 0 on.
     *
     * @throws CkanFault when it is none
     */
    public long natural(String name, long otherwise) {
        long number = whole(name, otherwise);
        if (number < 0) {
            throw CkanFault.invalid(name, "Must be a natural number");
        }
        return number;
    }

    /**
     * A whole number.
     *
     * @throws CkanFault when it is none
     */
    public long whole(String name, long otherwise) {
        try {
            return findFilled(name).map(text -> Long.parseLong(text.strip())).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw CkanFault.invalid(name, "Invalid integer");
        }
    }

    /** Texts: a list, a list as JSON in a text, or one text. */
    public List<String> list(String name) {
        JsonNode value = json.path(name);
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.values().forEach(each -> parsed(text(each)).forEach(all::add));
            return all;
        }
        return findFilled(name).stream().flatMap(Arguments::parsed).toList();
    }

    /** A text as it is, anything else as JSON. */
    public static String text(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private static Stream<String> parsed(String text) {
        if (!text.strip().startsWith("[")) {
            return Stream.of(text);
        }
        try {
            return JSON.readTree(text).values().stream().map(Arguments::text);
        } catch (JacksonException e) {
            return Stream.of(text);
        }
    }
}
