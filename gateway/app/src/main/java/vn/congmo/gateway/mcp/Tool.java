package vn.congmo.gateway.mcp;

import java.util.List;

/** Something that an agent can ask. It changes nothing, and the same question has the same answer. */
public interface Tool {

    /** Names it for ever; lower case, underscores. */
    String name();

    /** For people who look at what their agent does. */
    String title();

    /** For the agent: what it answers, and when to use it. */
    String description();

    /** What it takes. */
    List<ToolParameter> parameters();

    /**
     * Its answer: a record or map that JSON can hold.
     *
     * @throws vn.congmo.gateway.core.Refusal that says what to do instead
     */
    Object call(Arguments arguments);
}
