package vn.congmo.gateway.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.sparql.Queries;
import vn.congmo.gateway.sparql.QueryAnswer;

/** Asks the graph. */
@Component
class SparqlTool implements Tool {

    /** In the results format, which says more than is passed on. */
    private static final int LONGEST_BYTES = 200_000;

    private final Queries queries;
    private final BaseIri base;
    private final JsonMapper mapper;

    SparqlTool(Queries queries, BaseIri base, JsonMapper mapper) {
        this.queries = queries;
        this.base = base;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "sparql";
    }

    @Override
    public String title() {
        return "Truy vấn SPARQL / SPARQL query";
    }

    @Override
    public String description() {
        return "Runs a SPARQL 1.1 query (SELECT, ASK, CONSTRUCT, DESCRIBE; reading only) over the union of the current"
                + " datasets, for questions that join several of them; for one table `query_rows` is simpler. Own"
                + " terms: PREFIX cm: <" + base.resolve("/def/") + ">. Example: SELECT ?task ?lead { ?task a cm:Task ;"
                + " cm:leadName ?lead } LIMIT 10. Give a LIMIT; SERVICE and unbounded paths are refused.";
    }

    @Override
    public List<ToolParameter> parameters() {
        return List.of(ToolParameter.text("query", "The SPARQL query, prefixes declared")
                .mandatory());
    }

    @Override
    public Object call(Arguments arguments) {
        QueryAnswer answer = queries.ask(arguments.text("query"), LONGEST_BYTES);
        if (answer.isGraph()) {
            return Answer.of(Optional.empty(), Optional.of(answer.text()));
        }
        JsonNode results = mapper.readTree(answer.text());
        return results.has("boolean")
                ? Answer.of(Optional.of(results.get("boolean").asBoolean()), Optional.empty())
                : rows(results);
    }

    private static Answer rows(JsonNode results) {
        List<String> variables = results.path("head").path("vars").values().stream()
                .map(JsonNode::asString)
                .toList();
        List<List<@Nullable String>> rows = results.path("results").path("bindings").values().stream()
                .map(row -> row(variables, row))
                .toList();
        return new Answer(Optional.of(variables), Optional.of(rows), Optional.empty(), Optional.empty());
    }

    private static List<@Nullable String> row(List<String> variables, JsonNode row) {
        List<@Nullable String> values = new ArrayList<>();
        variables.forEach(name -> values.add(row.path(name).path("value").asString(null)));
        return values;
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Answer(
            Optional<List<String>> columns,
            Optional<List<List<@Nullable String>>> rows,
            Optional<Boolean> answer,
            Optional<String> turtle) {

        static Answer of(Optional<Boolean> answer, Optional<String> turtle) {
            return new Answer(Optional.empty(), Optional.empty(), answer, turtle);
        }
    }
}
