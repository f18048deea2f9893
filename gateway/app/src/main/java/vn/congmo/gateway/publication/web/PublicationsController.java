package vn.congmo.gateway.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.publication.Publications;

/** {@code /api/v1/publications}: publishes what has changed, and tells how far that is. */
@RestController
@Tag(name = "Công bố / Publishing")
class PublicationsController {

    private static final String PATH = "/api/v1/publications";

    private final Publications publications;

    PublicationsController(Publications publications) {
        this.publications = publications;
    }

    @PostMapping(PATH)
    @Operation(
            summary =
                    "Công bố những gì đã thay đổi; theo dõi ở Location · Publish what has changed; watch it at Location")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = PublicationJson.class)))
    @ApiResponse(responseCode = "401", content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(responseCode = "403", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<PublicationJson> start(
            @Parameter(hidden = true) Agent agent, @RequestBody(required = false) @Nullable OrderJson order) {
        PublicationJson run = PublicationJson.of(publications.start(agent, OrderJson.order(order)));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + run.id()))
                .body(run);
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "Một lần công bố: tiến độ và kết quả · A publication: progress and result")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicationJson.class)))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<PublicationJson> get(@Parameter(hidden = true) Agent agent, @PathVariable String id) {
        return publications
                .find(id)
                .map(PublicationJson::of)
                .map(run ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(run))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
