package vn.congmo.gateway.connectors.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.connectors.delivery.Connectors;
import vn.congmo.gateway.connectors.delivery.LedgerEntry;

/** The delivery ledger: what happened between the gateway and its partners, newest first. */
@RestController
@Tag(name = "Kết nối / Connectors")
class DeliveriesController {

    private static final String PROBLEM = "application/problem+json";
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Connectors connectors;
    private final DeliveryFeed feed;

    DeliveriesController(Connectors connectors, DeliveryFeed feed) {
        this.connectors = connectors;
        this.feed = feed;
    }

    @GetMapping(path = "/api/v1/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Sổ giao nhận của mọi kết nối, mới nhất trước · The ledger of all connectors, newest first")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    ResponseEntity<List<DeliveryJson>> list(
            @Parameter(hidden = true) Agent agent,
            @Parameter(description = "Số dòng, đến 1000 · Lines, up to 1000") @RequestParam Optional<Integer> limit) {
        return answer(connectors.newest(bounded(limit)));
    }

    @GetMapping(path = "/api/v1/deliveries.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @Operation(summary = "Sổ giao nhận dạng Atom · The ledger as an Atom feed")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    ResponseEntity<byte[]> feed(@Parameter(hidden = true) Agent agent, Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(feed.write(connectors.newest(USUAL), locale));
    }

    @GetMapping(path = "/api/v1/connectors/{name}/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Sổ giao nhận của một kết nối · The ledger of one connector")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<List<DeliveryJson>> of(
            @Parameter(hidden = true) Agent agent,
            @PathVariable String name,
            @Parameter(description = "Chỉ những dòng có số nhỏ hơn · Only lines of lower numbers") @RequestParam
                    Optional<Integer> before,
            @Parameter(description = "Số dòng, đến 1000 · Lines, up to 1000") @RequestParam Optional<Integer> limit) {
        return answer(connectors.list(name, before, bounded(limit)));
    }

    private static ResponseEntity<List<DeliveryJson>> answer(List<LedgerEntry> entries) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(entries.stream().map(DeliveryJson::of).toList());
    }

    private static int bounded(Optional<Integer> limit) {
        return Math.clamp(limit.orElse(USUAL), 1, MOST);
    }
}
