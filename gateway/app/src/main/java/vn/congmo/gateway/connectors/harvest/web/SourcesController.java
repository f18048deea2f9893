package vn.congmo.gateway.connectors.harvest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.harvest.Harvested;
import vn.congmo.gateway.connectors.harvest.HarvestedSource;
import vn.congmo.gateway.connectors.harvest.Harvests;

/** The catalogues that are harvested: for everybody how they stand, for officers what is wrong with them. */
@RestController
@Tag(name = "Dữ liệu thu thập / Harvested data")
class SourcesController {

    private static final String PATH = "/api/v1/harvested-sources";
    private static final String DESK = "/api/v1/intake/harvested/{source:[a-z0-9]+(?:-[a-z0-9]+)*}";
    private static final AuditAction ALLOW = new AuditAction("allow-harvest-deletions");

    private final Harvested harvested;
    private final Harvests harvests;
    private final AuditLog audit;

    SourcesController(Harvested harvested, Harvests harvests, AuditLog audit) {
        this.harvested = harvested;
        this.harvests = harvests;
        this.audit = audit;
    }

    @GetMapping(PATH)
    @Operation(summary = "Các danh mục được thu thập · Catalogues that are harvested")
    ResponseEntity<List<SourceJson>> list() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(harvested.sources().stream().map(SourceJson::of).toList());
    }

    @GetMapping(DESK + "/quarantine")
    @Operation(summary = "Bản ghi bị cách ly và lý do · Quarantined records and why")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "401", content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<List<QuarantineJson>> quarantine(
            @Parameter(hidden = true) Agent agent, @Parameter(example = "neighbour") @PathVariable String source) {
        ConnectorName name = find(source).name();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(harvested.quarantine(name).stream()
                        .map(QuarantineJson::of)
                        .toList());
    }

    @PostMapping(DESK + "/deletions")
    @Operation(summary = "Cho phép xóa những gì đối tác không còn có" + " · Let go what the partner has no more")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<SourceJson> allow(
            @Parameter(hidden = true) Agent agent, @Parameter(example = "neighbour") @PathVariable String source) {
        ConnectorName name = find(source).name();
        int gone = harvests.allowDeletions(name);
        audit.record(agent, ALLOW, name.slug(), Map.of("records", "" + gone));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SourceJson.of(find(source)));
    }

    private HarvestedSource find(String source) {
        return ConnectorName.find(source)
                .flatMap(harvested::findSource)
                .orElseThrow(() -> HarvestedErrors.unknownSource(source));
    }
}
