package vn.congmo.gateway.mcp;

import java.util.List;
import java.util.Map;

/**
 * What a tool takes under one name.
 *
 * @param schema its JSON Schema (2020-12)
 */
public record ToolParameter(String name, boolean required, Map<String, Object> schema) {

    private static final String TYPE = "type";
    private static final String DESCRIPTION = "description";
    private static final Map<String, Object> STRING = Map.of(TYPE, "string");

    public ToolParameter {
        schema = Map.copyOf(schema);
    }

    /** The same, without which the tool cannot answer. */
    ToolParameter mandatory() {
        return new ToolParameter(name, true, schema);
    }

    static ToolParameter text(String name, String description) {
        return new ToolParameter(name, false, Map.of(TYPE, "string", DESCRIPTION, description));
    }

    static ToolParameter choice(String name, String description, List<String> values) {
        return new ToolParameter(name, false, Map.of(TYPE, "string", "enum", values, DESCRIPTION, description));
    }

    static ToolParameter number(String name, String description, int least, int most) {
        return new ToolParameter(
                name, false, Map.of(TYPE, "integer", "minimum", least, "maximum", most, DESCRIPTION, description));
    }

    static ToolParameter texts(String name, String description) {
        return list(name, description, STRING);
    }

    static ToolParameter list(String name, String description, Map<String, Object> items) {
        return new ToolParameter(name, false, Map.of(TYPE, "array", "items", items, DESCRIPTION, description));
    }
}
