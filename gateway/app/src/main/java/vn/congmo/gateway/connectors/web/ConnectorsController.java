package vn.congmo.gateway.connectors.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.connectors.delivery.Connector;
import vn.congmo.gateway.connectors.delivery.ConnectorOrders;
import vn.congmo.gateway.connectors.delivery.Connectors;
import vn.congmo.gateway.connectors.delivery.PlannedStep;

/** {@code /api/v1/connectors}: how far each partner is in step, and what a person may ask of a connector. */
@RestController
@Tag(name = "Kết nối / Connectors")
class ConnectorsController {

    private static final String PATH = "/api/v1/connectors";
    private static final String PROBLEM = "application/problem+json";

    private final Connectors connectors;
    private final ConnectorOrders orders;

    ConnectorsController(Connectors connectors, ConnectorOrders orders) {
        this.connectors = connectors;
        this.orders = orders;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Mọi kết nối và tình trạng từng bộ dữ liệu · All connectors and the state of each dataset")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    ResponseEntity<List<ConnectorJson>> list(@Parameter(hidden = true) Agent agent) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(connectors.list().stream()
                        .map(connector -> ConnectorJson.of(connector.status()))
                        .toList());
    }

    @GetMapping(path = PATH + "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Một kết nối · One connector")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConnectorJson.class)))
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<ConnectorJson> get(@Parameter(hidden = true) Agent agent, @PathVariable String name) {
        return state(connectors.get(name));
    }

    @PostMapping(path = PATH + "/{name}/runs", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Chạy ngay, hoặc chạy thử (dryRun) · Run now, or rehearse (dryRun)",
            description = "Chạy ngay gửi cả những gì đang chờ hay từng bị từ chối; chạy thử chỉ cho biết sẽ làm gì. · A"
                    + " run now also delivers what waits or was refused; a rehearsal only tells what would be done.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunJson.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = RunJson.class)))
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "403", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<RunJson> run(
            @Parameter(hidden = true) Agent agent,
            @PathVariable String name,
            @RequestBody(required = false) @Nullable RunOrderJson order) {
        List<PlannedStep> steps = connectors.get(name).rehearse();
        if (RunOrderJson.isDry(order)) {
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new RunJson(true, steps));
        }
        orders.run(name, RunOrderJson.mayDelete(order), agent);
        return ResponseEntity.accepted().body(new RunJson(false, steps));
    }

    @PostMapping(path = PATH + "/{name}/pause", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Tạm dừng · Pause")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConnectorJson.class)))
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "403", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<ConnectorJson> pause(@Parameter(hidden = true) Agent agent, @PathVariable String name) {
        orders.pause(name, agent);
        return state(connectors.get(name));
    }

    @PostMapping(path = PATH + "/{name}/resume", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Cho chạy tiếp · Resume")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConnectorJson.class)))
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "403", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<ConnectorJson> resume(@Parameter(hidden = true) Agent agent, @PathVariable String name) {
        orders.resume(name, agent);
        return state(connectors.get(name));
    }

    private static ResponseEntity<ConnectorJson> state(Connector connector) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ConnectorJson.of(connector.status()));
    }
}
