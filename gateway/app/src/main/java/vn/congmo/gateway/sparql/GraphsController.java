package vn.congmo.gateway.sparql;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.StreamedBody;

/** SPARQL 1.1 Graph Store HTTP Protocol: GET and HEAD of graphs that a parameter names (section 4.2). */
@AnswersConditionally
@RestController
@Tag(name = "SPARQL")
class GraphsController {

    private final SparqlAnswers answers;

    GraphsController(SparqlAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(StoreService.GRAPHS)
    @Operation(
            summary = "Lấy trọn một đồ thị theo Graph Store Protocol / A whole graph, by the Graph Store Protocol",
            parameters = {
                @Parameter(
                        name = "graph",
                        description = "IRI của đồ thị / IRI of the graph",
                        example = "http://localhost:8080/catalog",
                        schema = @Schema(type = "string")),
                @Parameter(
                        name = "default",
                        description = "Đồ thị mặc định / The default graph",
                        allowEmptyValue = true,
                        schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/turtle", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "400", content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<StreamedBody> get(@Parameter(hidden = true) ServerWebExchange exchange) {
        return answers.graph(name(exchange.getRequest().getQueryParams()), exchange);
    }

    private static StoredGraph.Name name(MultiValueMap<String, String> parameters) {
        List<String> named = parameters.getOrDefault("graph", List.of());
        boolean whole = parameters.containsKey("default");
        if (named.size() > 1 || named.isEmpty() != whole || named.contains("")) {
            throw SparqlErrors.refuse(SparqlErrors.WHICH_GRAPH);
        }
        return new StoredGraph.Name(named.stream().findFirst());
    }
}
