package vn.congmo.gateway.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.DocumentState;
import vn.congmo.gateway.review.ReviewSource;
import vn.congmo.gateway.review.Reviews;

/** {@code /api/v1/reviews}: what waits, why, and what officers decide. */
@RestController
@Tag(name = "Thẩm định / Review")
class ReviewsController {

    private static final String PATH = "/api/v1/reviews";
    private static final String PROBLEM = "application/problem+json";

    private final Reviews reviews;
    private final ReviewSource source;

    ReviewsController(Reviews reviews, ReviewSource source) {
        this.reviews = reviews;
        this.source = source;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Việc thẩm định: văn bản, dòng nào chờ và vì sao · Documents, the rows that wait, and why")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorklistJson.class)))
    @ApiResponse(responseCode = "401", content = @Content(mediaType = PROBLEM))
    ResponseEntity<WorklistJson> list(
            @Parameter(hidden = true) Agent agent,
            @Parameter(description = "waiting, approved, declined") @RequestParam Optional<String> state,
            @Parameter(description = "Mã văn bản · Id of a document") @RequestParam Optional<String> document) {
        Optional<DocumentState> wanted = state.map(ReviewsController::state);
        List<DocumentReview> found = source.list().stream()
                .filter(file -> document.isEmpty() || file.id().equals(document.get()))
                .map(file -> reviews.get(source, file))
                .filter(review -> wanted.isEmpty() || isIn(review, wanted.get()))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(WorklistJson.of(found));
    }

    @GetMapping(path = PATH + "/{document}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Một văn bản: chữ, mọi dòng và trạng thái · A document: its text, all rows and their states")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewJson.class)))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<ReviewJson> get(@Parameter(hidden = true) Agent agent, @PathVariable String document) {
        return answer(reviews.get(source, document));
    }

    @GetMapping(path = PATH + "/{document}/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Mọi quyết định về một văn bản · All decisions about a document")
    List<DecisionJson> history(@Parameter(hidden = true) Agent agent, @PathVariable String document) {
        return reviews.get(source, document).history().stream()
                .map(DecisionJson::of)
                .toList();
    }

    @PostMapping(path = PATH + "/{document}/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Quyết định về dòng hay văn bản; If-Match là version đã xem"
                    + " · Decide about rows or the document; If-Match is the version seen")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewJson.class)))
    @ApiResponse(responseCode = "412", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "422", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "428", content = @Content(mediaType = PROBLEM))
    ResponseEntity<ReviewJson> decide(
            @Parameter(hidden = true) Agent agent,
            @PathVariable String document,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody ProposalsJson proposals) {
        if (seen == null) {
            throw ReviewRequestErrors.versionNeeded();
        }
        Optional<String> version =
                Optional.of(seen.strip().replaceAll("^\"|\"$", "")).filter(any -> !any.equals("*"));
        return answer(reviews.decide(source, document, version, agent, proposals.list()));
    }

    private ResponseEntity<ReviewJson> answer(DocumentReview review) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag('"' + review.version() + '"')
                .body(ReviewJson.of(review, source.forms()));
    }

    /** A document waits itself, or some of its rows do. */
    private static boolean isIn(DocumentReview review, DocumentState state) {
        return review.state() == state
                || state == DocumentState.WAITING && !review.lookedFor().isEmpty();
    }

    private static DocumentState state(String code) {
        return Arrays.stream(DocumentState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ReviewRequestErrors.unknownState(code));
    }
}
