package vn.congmo.gateway.review.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.access.Agent;

/** {@code /api/v1/intake/documents}: takes a document and tells at once what was read in it. */
@RestController
@Tag(name = "Thẩm định / Review")
class IntakeController {

    static final String PATH = "/api/v1/intake/documents";
    private static final String PROBLEM = "application/problem+json";

    private final HandIn handIn;

    IntakeController(HandIn handIn) {
        this.handIn = handIn;
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schemaProperties = {
                                            @SchemaProperty(
                                                    name = "file",
                                                    schema = @Schema(type = "string", format = "binary")),
                                            @SchemaProperty(
                                                    name = "source",
                                                    schema = @Schema(type = "string", format = "uri"))
                                        }),
                                @Content(
                                        mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                        schema = @Schema(type = "string", format = "binary"))
                            }),
            summary = "Nộp một văn bản; đọc ngay, cho biết đọc được gì và gì phải chờ"
                    + " · Hand in a document; it is read at once, and what was found and what waits is told")
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WorklistJson.ItemJson.class)))
    @ApiResponse(responseCode = "200", description = "Đã nộp trước đây · Was handed in before")
    @ApiResponse(responseCode = "413", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "422", content = @Content(mediaType = PROBLEM))
    ResponseEntity<WorklistJson.ItemJson> parts(
            @Parameter(hidden = true) Agent agent, @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(handIn.parts(exchange, agent));
    }

    @PostMapping(path = PATH, consumes = "!" + MediaType.MULTIPART_FORM_DATA_VALUE)
    @Hidden
    ResponseEntity<WorklistJson.ItemJson> whole(
            @Parameter(hidden = true) Agent agent,
            @Parameter(hidden = true) ServerWebExchange exchange,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Optional<String> source) {
        return answer(handIn.whole(exchange, name, source, agent));
    }

    private static ResponseEntity<WorklistJson.ItemJson> answer(HandIn.Handed handed) {
        return ResponseEntity.status(handed.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/v1/reviews/" + handed.review().file().id()))
                .eTag('"' + handed.review().version() + '"')
                .body(WorklistJson.ItemJson.of(handed.review()));
    }
}
