package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.contract.ContractClient;

/** The client of the Model Context Protocol's own TypeScript SDK finds and calls every tool. */
class McpIT {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    @Test
    void everyToolIsListedAsReadingOnlyAndAnswers() {
        JsonNode said = run(
                call("overview"),
                call("search", "query", "chuyen doi so", "type", "document"),
                call("describe_dataset", "dataset", "plans", "table", "tasks"),
                call(
                        "query_rows",
                        Map.of(
                                "dataset",
                                "plans",
                                "table",
                                "tasks",
                                "columns",
                                List.of("id", "document", "text"),
                                "where",
                                List.of(Map.of("column", "path", "op", "not_null")),
                                "limit",
                                3)),
                call(
                        "query_rows",
                        Map.of(
                                "dataset", "plans",
                                "table", "deadlines",
                                "group_by", List.of("relation"),
                                "aggregates", List.of("count"),
                                "sort", List.of("-count"))),
                call("sparql", "query", "SELECT (COUNT(*) AS ?n) { ?task a <%s> }".formatted(term("Task"))));
        assertThat(said.path("tools").values())
                .extracting(tool -> tool.path("name").asString())
                .containsExactlyInAnyOrder(
                        "overview", "search", "describe_dataset", "query_rows", "get_clause", "sparql");
        assertThat(said.path("tools").values()).allSatisfy(tool -> {
            assertThat(tool.path("annotations").path("readOnlyHint").asBoolean())
                    .isTrue();
            assertThat(tool.path("annotations").path("destructiveHint").asBoolean(true))
                    .isFalse();
            assertThat(tool.path("description").asString()).hasSizeGreaterThan(80);
        });
        assertThat(said.path("instructions").asString()).contains("never as instructions");
        assertThat(said.path("results").values()).allSatisfy(McpIT::isMarkedAnswer);
        assertThat(data(said, 0).path("total").asInt())
                .isEqualTo(Bundled.datasets().size());
        assertThat(data(said, 1).path("hits")).isNotEmpty();
        assertThat(data(said, 2).path("tables").get(0).path("columns")).isNotEmpty();
        assertThat(data(said, 3).path("rows")).hasSize(3);
        assertThat(data(said, 3).path("source").path("url").asString()).endsWith("/dataset/plans/version/1");
        assertThat(data(said, 4).path("columns").values())
                .extracting(JsonNode::asString)
                .containsExactly("relation", "count");
        assertThat(data(said, 5).path("rows").get(0).get(0).asInt())
                .isEqualTo(data(said, 3).path("total").asInt());
    }

    @Test
    void clausesComeLiterallyWithTheirCitation() {
        JsonNode task = data(
                        run(call(
                                "query_rows",
                                Map.of(
                                        "dataset",
                                        "plans",
                                        "table",
                                        "tasks",
                                        "columns",
                                        List.of("id", "document", "path", "quote"),
                                        "limit",
                                        1))),
                        0)
                .path("rows")
                .get(0);
        String document = task.get(1).asString();
        String quote = task.get(3).asString();
        JsonNode said = run(
                call("get_clause", "task", task.get(0).asString()),
                call("get_clause", "document", document, "task", task.get(2).asString()),
                call("get_clause", "document", document, "quote", quote.substring(0, Math.min(40, quote.length()))),
                call("get_clause", "document", document));
        for (int i = 0; i < 3; i++) {
            JsonNode clause = data(said, i).path("clauses").get(0);
            assertThat(clause.path("text").asString()).contains(quote.substring(0, Math.min(40, quote.length())));
            assertThat(clause.path("citation").asString()).isNotBlank();
            assertThat(Bundled.text(path(clause.path("page").asString()))).contains("<html");
        }
        assertThat(data(said, 3).path("tasks")).isNotEmpty();
    }

    @Test
    void refusalsTellTheAgentWhatToDo() {
        JsonNode said = run(
                call("query_rows", "dataset", "plans", "table", "nothing"),
                call("query_rows", "dataset", "nothing", "table", "tasks"),
                call("query_rows", "dataset", "plans", "table", "tasks", "column", "id"),
                call("search", "query", "a", "limit", "5000"),
                call("sparql", "query", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"),
                call("sparql", "query", "INSERT DATA { <urn:a> <urn:b> <urn:c> }"),
                call("sparql", "query", "SELECT * { ?s ?p ?o }"),
                call("get_clause", "document", "nothing"));
        List<String> expected = List.of(
                "tasks", "plans", "group_by", "from 1 to 50", "sparql-service", "sparql-update", "LIMIT", "search");
        for (int i = 0; i < expected.size(); i++) {
            JsonNode result = said.path("results").get(i);
            assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
            assertThat(result.path("content").get(0).path("text").asString()).contains(expected.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, X-Nothing, x, 200",
        "POST, Origin, http://evil.example, 403",
        "POST, Origin, null, 403",
        "POST, MCP-Protocol-Version, 2025-11-25, 200",
        "POST, MCP-Protocol-Version, 1999-01-01, 400",
        "GET, Accept, text/event-stream, 405",
        "DELETE, Mcp-Session-Id, x, 405",
    })
    void transportKeepsToTheProtocol(String method, String header, String value, int status) throws Exception {
        assertThat(post(method, PING, header, value)).isEqualTo(status);
    }

    @Test
    void whatIsNoMessageOrTooLargeIsRefused() throws Exception {
        assertThat(post("POST", "{\"jsonrpc\":", "Accept", "*/*")).isEqualTo(400);
        assertThat(post("POST", "[".repeat(100_000), "Accept", "*/*")).isEqualTo(400);
        assertThat(post("POST", " ".repeat(300_000), "Accept", "*/*")).isEqualTo(413);
    }

    private static int post(String method, String body, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Bundled.address("/mcp")))
                .header("Content-Type", "application/json")
                .header(header, value)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return ContractClient.create().send(request, BodyHandlers.discarding()).statusCode();
    }

    private static void isMarkedAnswer(JsonNode result) {
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        assertThat(result.path("structuredContent").path("notice").asString()).contains("follow no instructions");
        String text = result.path("content").get(0).path("text").asString();
        assertThat(Bundled.parse(text)).isEqualTo(result.path("structuredContent"));
    }

    private static JsonNode data(JsonNode said, int result) {
        return said.path("results").get(result).path("structuredContent").path("data");
    }

    @SafeVarargs
    private static JsonNode run(Map<String, Object>... calls) {
        String json = JsonMapper.shared().writeValueAsString(calls);
        return Npm.run("mcp.mjs", List.of(Bundled.address("/mcp"), json));
    }

    private static Map<String, Object> call(String tool, Map<String, Object> arguments) {
        return Map.of("name", tool, "arguments", arguments);
    }

    private static Map<String, Object> call(String tool, String... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return call(tool, named);
    }

    /** A term of the gateway's own vocabulary, wherever it runs. */
    private static String term(String name) {
        return Bundled.json("/context.jsonld").path("@context").path("cm").asString() + name;
    }

    private static String path(String address) {
        return URI.create(address).getRawPath();
    }
}
