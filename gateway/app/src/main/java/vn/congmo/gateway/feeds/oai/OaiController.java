package vn.congmo.gateway.feeds.oai;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.web.FormFields;

/** {@code /oai}: the Open Archives Initiative Protocol for Metadata Harvesting, version 2.0. */
@RestController
@Tag(name = "Thay đổi / Changes")
class OaiController {

    private static final MediaType XML = MediaType.parseMediaType("text/xml;charset=UTF-8");

    private final CurrentCatalogue current;
    private final OaiAnswer answer;

    OaiController(CurrentCatalogue current, OaiAnswer answer) {
        this.current = current;
        this.answer = answer;
    }

    @GetMapping("/oai")
    @Operation(
            summary = "Thu thập siêu dữ liệu bằng OAI-PMH 2.0 / Harvest metadata by OAI-PMH 2.0",
            parameters = {
                @Parameter(
                        name = "verb",
                        description =
                                "Identify, ListMetadataFormats, ListSets, GetRecord, ListIdentifiers, ListRecords",
                        example = "Identify",
                        schema = @Schema(type = "string")),
                @Parameter(name = "metadataPrefix", description = "oai_dc, dcat_ap", schema = @Schema(type = "string")),
                @Parameter(name = "identifier", description = "IRI", schema = @Schema(type = "string")),
                @Parameter(name = "from", description = "UTC", schema = @Schema(type = "string")),
                @Parameter(name = "until", description = "UTC", schema = @Schema(type = "string")),
                @Parameter(name = "set", schema = @Schema(type = "string")),
                @Parameter(name = "resumptionToken", schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/xml", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> get(@Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(exchange.getRequest().getQueryParams());
    }

    @Hidden
    @PostMapping(path = "/oai", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> post(ServerWebExchange exchange) {
        return answer(FormFields.of(exchange));
    }

    /** Every answer says when it was made, so none is worth keeping. */
    private ResponseEntity<byte[]> answer(Map<String, List<String>> parameters) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(XML)
                .body(answer.to(parameters, current.get()));
    }
}
