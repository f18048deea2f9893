package vn.congmo.gateway.sparql;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.FormFields;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.RequestBytes;
import vn.congmo.gateway.web.StreamedBody;

/** SPARQL 1.1 Protocol, query operation only. */
@AnswersConditionally
@RestController
@Tag(name = "SPARQL")
@EnableConfigurationProperties(SparqlSettings.class)
class SparqlController {

    private static final int LARGEST_BYTES = 1 << 20;
    private static final String SPARQL_QUERY = "application/sparql-query";
    private static final String RESULTS = "application/sparql-results+json";
    private static final String PROBLEM = "application/problem+json";

    private static final Representation PAGE = Representation.of("text/html; charset=utf-8", "");
    private static final List<Representation> DESCRIPTIONS = Stream.concat(
                    ResultForms.representations(ResultForms.TRIPLES).stream(), Stream.of(PAGE))
            .toList();

    private final SparqlAnswers answers;
    private final ServiceDescription description;

    SparqlController(SparqlAnswers answers, ServiceDescription description) {
        this.answers = answers;
        this.description = description;
    }

    @GetMapping("/sparql")
    @Operation(
            summary = "Truy vấn SPARQL 1.1; không có query thì trả về mô tả dịch vụ"
                    + " / Ask a SPARQL 1.1 query; without one, the service description",
            parameters = {
                @Parameter(
                        name = "query",
                        description = "SELECT, ASK, CONSTRUCT, DESCRIBE",
                        schema = @Schema(type = "string")),
                @Parameter(
                        name = "default-graph-uri",
                        description = "IRI",
                        array = @ArraySchema(schema = @Schema(type = "string"))),
                @Parameter(
                        name = "named-graph-uri",
                        description = "IRI",
                        array = @ArraySchema(schema = @Schema(type = "string")))
            })
    @ApiResponse(responseCode = "200", content = @Content(mediaType = RESULTS, schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "400", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "503", content = @Content(mediaType = PROBLEM))
    ResponseEntity<StreamedBody> get(@Parameter(hidden = true) ServerWebExchange exchange) {
        MultiValueMap<String, String> parameters = exchange.getRequest().getQueryParams();
        return parameters.containsKey("query") || parameters.containsKey("update")
                ? answers.query(SparqlRequest.of(parameters), exchange)
                : describe(exchange);
    }

    @PostMapping(path = "/sparql", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                                        schemaProperties =
                                                @SchemaProperty(name = "query", schema = @Schema(type = "string"))),
                                @Content(mediaType = SPARQL_QUERY, schema = @Schema(type = "string"))
                            }),
            summary = "Truy vấn SPARQL 1.1 bằng biểu mẫu hoặc gửi thẳng / The same by form or direct POST")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = RESULTS, schema = @Schema(type = "object")))
    ResponseEntity<StreamedBody> form(@Parameter(hidden = true) ServerWebExchange exchange) {
        MultiValueMap<String, String> parameters =
                new LinkedMultiValueMap<>(exchange.getRequest().getQueryParams());
        parameters.addAll(FormFields.of(exchange));
        return answers.query(SparqlRequest.of(parameters), exchange);
    }

    @Hidden
    @PostMapping(path = "/sparql", consumes = SPARQL_QUERY)
    ResponseEntity<StreamedBody> direct(ServerWebExchange exchange) {
        String text = Utf8Body.read(exchange.getRequest().getHeaders(), RequestBytes.of(exchange, LARGEST_BYTES));
        return answers.query(SparqlRequest.direct(text, exchange.getRequest().getQueryParams()), exchange);
    }

    @Hidden
    @PostMapping(path = "/sparql", consumes = "application/sparql-update")
    void update() {
        throw SparqlErrors.refuse(SparqlErrors.UPDATE);
    }

    /** Programs get the service description, a person in a browser the form to ask with. */
    private ResponseEntity<StreamedBody> describe(ServerWebExchange exchange) {
        Representation form = Negotiation.choose(exchange, DESCRIPTIONS);
        return form.equals(PAGE)
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/sparql-form"))
                        .build()
                : ResponseEntity.ok()
                        .contentType(form.mediaType())
                        .body((out, cancellation) -> description.write(out, form));
    }
}
