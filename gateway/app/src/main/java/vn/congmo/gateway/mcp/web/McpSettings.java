package vn.congmo.gateway.mcp.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the tools of agents, and how much.
 *
 * @param origins     web sites besides this one whose pages may, for example {@code https://agent.example.vn}; {@code *}
 *                    for all
 * @param longestAnswer of a tool, in characters
 */
@ConfigurationProperties("gateway.mcp")
record McpSettings(
        @DefaultValue List<String> origins,
        @DefaultValue("100000") int longestAnswer) {

    McpSettings {
        origins = List.copyOf(origins);
    }
}
