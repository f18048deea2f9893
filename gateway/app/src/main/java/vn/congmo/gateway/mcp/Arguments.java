package vn.congmo.gateway.mcp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agent gave a tool. Agents mistake names and types: each refusal says what is right. */
public final class Arguments {

    private static final int LONGEST = 100_000;

    private final Map<String, Object> values;

    private Arguments(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Checks the names.
     *
     * @throws vn.congmo.gateway.core.Refusal when one is unknown
     */
    public static Arguments of(@Nullable Map<String, Object> values, Collection<String> known) {
        Map<String, Object> given = values == null ? Map.of() : values;
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw McpErrors.argument(name, "there is no such argument; those that there are: " + known);
                });
        return new Arguments(given);
    }

    /** A text that must be there. */
    String text(String name) {
        return find(name).orElseThrow(() -> McpErrors.argument(name, "it is needed"));
    }

    /** A text that may be there; an empty one is none. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name))
                .map(value -> single(name, value))
                .filter(text -> !text.isBlank());
    }

    /** A whole number. */
    Optional<Integer> findNumber(String name, int least, int most) {
        return find(name).map(text -> {
            int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
            if (number < least || number > most) {
                throw McpErrors.argument(name, "it must be a whole number from " + least + " to " + most);
            }
            return number;
        });
    }

    /** A list of texts; one text is a list of one. */
    List<String> list(String name) {
        return all(name).stream().map(value -> single(name, value)).toList();
    }

    /** A list of objects with arguments of their own. */
    List<Arguments> objects(String name, Collection<String> known) {
        return all(name).stream().map(value -> object(name, value, known)).toList();
    }

    private static Arguments object(String name, @Nullable Object value, Collection<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            throw McpErrors.argument(name, "it must be a list of objects with " + known);
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> members = (Map<String, Object>) map;
        return of(members, known);
    }

    private List<?> all(String name) {
        Object value = values.get(name);
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    private static String single(String name, @Nullable Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (!(value instanceof String text)) {
            throw McpErrors.argument(name, "it must be a text or a number");
        }
        if (text.length() > LONGEST) {
            throw McpErrors.argument(name, "it is too long");
        }
        return text;
    }
}
