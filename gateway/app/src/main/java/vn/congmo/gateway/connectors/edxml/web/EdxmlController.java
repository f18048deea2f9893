package vn.congmo.gateway.connectors.edxml.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.connectors.edxml.Channel;
import vn.congmo.gateway.connectors.edxml.Correspondence;
import vn.congmo.gateway.connectors.edxml.EdxmlStatus;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument;
import vn.congmo.gateway.connectors.edxml.StatusCode;
import vn.congmo.gateway.web.RequestBytes;

/** {@code /api/v1/edxml}: takes messages of the exchange, and shows and moves what came by them. */
@RestController
@Tag(name = "Liên thông văn bản / Document exchange")
class EdxmlController {

    static final String PATH = "/api/v1/edxml";
    private static final String PROBLEM = "application/problem+json";
    private static final int MOST = 1_000;

    private final Correspondence correspondence;

    EdxmlController(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @PostMapping(path = PATH)
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML_VALUE,
                                            schema = @Schema(type = "string"))),
            summary = "Gửi một thông điệp edXML; trả lời bằng trạng thái 01, 02 (kèm lý do) hoặc 03"
                    + " · Send an edXML message; the answer is a status 01, 02 (with the reason) or 03")
    @ApiResponse(
            responseCode = "200",
            description = "Trạng thái của văn bản · The status of the document",
            content = @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "204", description = "Đã ghi một trạng thái · A status was taken")
    @ApiResponse(responseCode = "413", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "422", content = @Content(mediaType = PROBLEM))
    ResponseEntity<byte[]> receive(
            @Parameter(hidden = true) Agent agent, @Parameter(hidden = true) ServerWebExchange exchange) {
        byte[] message = RequestBytes.of(exchange, EdxmlLimits.LARGEST_BYTES);
        return correspondence
                .receive(message, Channel.POSTED, agent)
                .map(EdxmlController::answer)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Văn bản đã trao đổi, mới nhất trước: thời hạn, trả lời văn bản nào, tệp, trạng thái"
                    + " · Documents exchanged, latest first: due date, what they answer, files, statuses")
    ResponseEntity<ExchangedJson> list(
            @Parameter(hidden = true) Agent agent,
            @Parameter(description = "Mã trạng thái hiện nay · Code of the present status", example = "03")
                    @RequestParam
                    Optional<String> status,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        List<ExchangedDocument> found = correspondence.list().stream()
                .filter(document -> status.isEmpty() || isIn(document, status.get()))
                .toList();
        return closed(
                ExchangedJson.of(found, correspondence::findRecall, Math.max(offset, 0), Math.clamp(limit, 0, MOST)));
    }

    @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Một văn bản đã trao đổi · One document exchanged")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ExchangedJson.ExchangedItemJson.class)))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<ExchangedJson.ExchangedItemJson> get(
            @Parameter(hidden = true) Agent agent, @PathVariable String id) {
        return closed(json(correspondence.get(id)));
    }

    @PostMapping(path = PATH + "/{id}/statuses", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cho biết văn bản đã đến đâu: 02 từ chối, 04 phân công, 05 đang xử lý, 06 hoàn thành"
                    + " · Say how far a document is: 02 rejected, 04 assigned, 05 in progress, 06 completed")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ExchangedJson.ExchangedItemJson.class)))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "422", content = @Content(mediaType = PROBLEM))
    ResponseEntity<ExchangedJson.ExchangedItemJson> give(
            @Parameter(hidden = true) Agent agent,
            @PathVariable String id,
            @RequestBody ExchangedJson.GivenStatusJson given) {
        StatusCode code = StatusCode.get(given.status());
        String description = given.description().orElse("");
        return closed(json(correspondence.give(id, code, description, agent)));
    }

    private ExchangedJson.ExchangedItemJson json(ExchangedDocument document) {
        return ExchangedJson.ExchangedItemJson.of(document, correspondence.findRecall(document));
    }

    private static ResponseEntity<byte[]> answer(EdxmlStatus status) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(status.toXml());
    }

    private static <T> ResponseEntity<T> closed(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static boolean isIn(ExchangedDocument document, String code) {
        return document.findOwnStatus()
                .filter(status -> status.code().equals(code))
                .isPresent();
    }
}
