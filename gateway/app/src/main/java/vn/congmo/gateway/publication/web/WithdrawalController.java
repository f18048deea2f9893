package vn.congmo.gateway.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.publication.Withdrawals;

/** Takes datasets and versions back. */
@RestController
@Tag(name = "Phiên bản / Versions")
@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WithdrawalJson.class)))
@ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
@ApiResponse(responseCode = "410", content = @Content(mediaType = "application/problem+json"))
@ApiResponse(responseCode = "422", content = @Content(mediaType = "application/problem+json"))
class WithdrawalController {

    private static final String SLUG = "{id:[a-z0-9]+(?:-[a-z0-9]+)*}";
    private static final String PATH = "/api/v1/datasets/" + SLUG;

    private final Withdrawals withdrawals;

    WithdrawalController(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @PostMapping(path = PATH + "/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Thu hồi một bộ dữ liệu: mọi địa chỉ của nó sẽ trả lời 410"
                    + " · Withdraw a dataset: each of its addresses will answer 410")
    ResponseEntity<WithdrawalJson> dataset(
            @Parameter(hidden = true) Agent agent, @PathVariable String id, @RequestBody ReasonJson body) {
        return withdraw(agent, id, Optional.empty(), body);
    }

    @PostMapping(
            path = PATH + "/versions/{number:[1-9][0-9]{0,8}}/withdrawal",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Thu hồi một phiên bản cũ; bộ dữ liệu vẫn còn · Withdraw an older version; the dataset stays")
    ResponseEntity<WithdrawalJson> version(
            @Parameter(hidden = true) Agent agent,
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody ReasonJson body) {
        return withdraw(agent, id, Optional.of(number), body);
    }

    private ResponseEntity<WithdrawalJson> withdraw(
            Agent agent, String id, Optional<Integer> version, ReasonJson body) {
        LocalizedText reason = TextJson.text(body.reason()).orElse(new LocalizedText("", ""));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(WithdrawalJson.of(withdrawals.withdraw(agent, new DatasetId(id), version, reason), version));
    }
}
