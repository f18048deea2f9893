package vn.congmo.gateway.connectors.pxweb;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.PartnerAnswers;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;

/** The API of PX-Web, version 1: folders and tables by GET, data by POST. */
record PxWeb(Connection connection) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEPTH = 10;

    /** Paths of all tables below the address. */
    List<String> tables() {
        List<String> tables = new ArrayList<>();
        walk("", 0, tables);
        return tables;
    }

    /** What a table is about: its title and its variables. */
    JsonNode describe(String table) {
        return read(OutboundCall.get(address(table)));
    }

    /** The values of these categories, as JSON-stat 2. */
    JsonNode ask(String table, Map<String, List<String>> categories) {
        List<Object> query = new ArrayList<>();
        categories.forEach((code, values) ->
                query.add(Map.of("code", code, "selection", Map.of("filter", "item", "values", values))));
        String body = JSON.writeValueAsString(Map.of("query", query, "response", Map.of("format", "json-stat2")));
        return read(OutboundCall.post(address(table), OutboundBody.Bytes.text("application/json", body)));
    }

    /** Where a table is. */
    URI address(String table) {
        String base = connection.settings().address().toString().replaceFirst("/+$", "");
        return URI.create(table.isEmpty() ? base : base + "/" + UriUtils.encodePath(table, StandardCharsets.UTF_8));
    }

    private void walk(String folder, int depth, List<String> tables) {
        for (JsonNode entry : read(OutboundCall.get(address(folder)))) {
            String id = entry.path("id").asString(entry.path("dbid").asString(""));
            String path = folder.isEmpty() ? id : folder + "/" + id;
            if (entry.path("type").asString("l").equals("t")) {
                tables.add(path);
            } else if (!id.isEmpty() && depth < DEPTH) {
                walk(path, depth + 1, tables);
            }
        }
    }

    private JsonNode read(OutboundCall call) {
        OutboundAnswer answer = PartnerAnswers.requireSuccess(connection.send(call));
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw PartnerFault.away(
                    new LocalizedText(
                            "Đối tác không trả lời như một PX-Web.", "The partner does not answer as a PX-Web does."),
                    Optional.empty());
        }
    }
}
