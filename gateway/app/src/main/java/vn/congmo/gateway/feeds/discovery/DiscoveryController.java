package vn.congmo.gateway.feeds.discovery;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.feeds.FeedErrors;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.Validators;

/** {@code /sitemap.xml}, {@code /robots.txt} and {@code /.well-known/void}. */
@RestController
@Tag(name = "Khám phá / Discovery")
@AnswersConditionally
class DiscoveryController {

    /** Half of what a file of a site map may hold, for each page stands in it in two languages. */
    private static final int PAGES = 25_000;

    private static final String XML = "application/xml";
    private static final String TEXT = "text/plain";
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final List<Representation> SYNTAXES = Arrays.stream(Serialisation.values())
            .map(syntax -> Representation.of(syntax.mediaType(), syntax.extension()))
            .toList();

    private final CurrentCatalogue current;
    private final SitePages pages;
    private final VoidDescription description;
    private final BaseIri base;

    DiscoveryController(CurrentCatalogue current, SitePages pages, VoidDescription description, BaseIri base) {
        this.current = current;
        this.pages = pages;
        this.description = description;
        this.base = base;
    }

    @GetMapping("/sitemap.xml")
    @Operation(summary = "Sơ đồ trang / Site map")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = XML, schema = @Schema(type = "string")))
    ResponseEntity<byte[]> map(@Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        return answer(exchange, catalogue, XML, () -> map(catalogue).root());
    }

    @GetMapping("/sitemap/{number:[1-9][0-9]{0,5}}.xml")
    @Operation(summary = "Một phần của sơ đồ trang / A part of the site map")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = XML, schema = @Schema(type = "string")))
    ResponseEntity<byte[]> part(@PathVariable int number, @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        return answer(exchange, catalogue, XML, () -> map(catalogue)
                .find(number)
                .orElseThrow(() -> FeedErrors.unknownPage("/sitemap/" + number + ".xml")));
    }

    @GetMapping("/robots.txt")
    @Operation(summary = "Dành cho máy tìm kiếm / For search engines")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = TEXT, schema = @Schema(type = "string")))
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(PLAIN).body("""
                User-agent: *
                Allow: /

                Sitemap: %s
                """.formatted(base.resolve("/sitemap.xml")));
    }

    @GetMapping("/.well-known/void")
    @Operation(summary = "Mô tả dữ liệu liên kết (VoID) / Description of the linked data (VoID)")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/turtle", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> description(@Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        String extension = Negotiation.choose(exchange, SYNTAXES).extension();
        Serialisation syntax = Serialisation.find(extension).orElseThrow();
        return answer(exchange, catalogue, syntax.mediaType(), () -> syntax.write(description.of(catalogue)));
    }

    private SiteMap map(Catalogue catalogue) {
        return new SiteMap(base, pages.list(catalogue), PAGES);
    }

    private static ResponseEntity<byte[]> answer(
            ServerWebExchange exchange, Catalogue catalogue, String mediaType, Supplier<byte[]> body) {
        Instant last = catalogue.changed().orElse(Instant.EPOCH);
        String path = exchange.getRequest().getPath().value();
        Validators validators = Validators.of(last, Validators.revalidated(), catalogue.head(), path, mediaType);
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .body(body.get()));
    }
}
