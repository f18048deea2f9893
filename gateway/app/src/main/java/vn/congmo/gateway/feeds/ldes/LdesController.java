package vn.congmo.gateway.feeds.ldes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.feeds.FeedErrors;
import vn.congmo.gateway.feeds.FeedSettings;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.FileBody;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Validators;

/** {@code /ldes}: the event stream, its pages and its events, by Accept and by extension. */
@RestController
@Tag(name = "Thay đổi / Changes")
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = "application/trig", schema = @Schema(type = "string")),
            @Content(mediaType = "application/ld+json", schema = @Schema(type = "object"))
        })
@AnswersConditionally
class LdesController {

    private static final String EXTENSION = "{extension:trig|jsonld}";
    private static final String PAGE = "{page:[1-9][0-9]{0,8}-[1-9][0-9]{0,8}}";
    private static final String EVENT = "{number:[1-9][0-9]{0,8}}-{place:[1-9][0-9]{0,8}}";
    private static final CacheControl GROWING =
            CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

    private final CurrentCatalogue current;
    private final EventStream stream;
    private final StreamPages pages;
    private final int size;

    LdesController(CurrentCatalogue current, EventStream stream, StreamPages pages, FeedSettings settings) {
        this.current = current;
        this.stream = stream;
        this.pages = pages;
        this.size = settings.ldesPage();
    }

    @GetMapping("/ldes")
    @Operation(summary = "Dòng sự kiện của danh mục (DCAT-AP Feed) / The catalogue's event stream (DCAT-AP Feed)")
    ResponseEntity<byte[]> view(@Parameter(hidden = true) ServerWebExchange exchange) {
        return view(chosen(exchange), exchange);
    }

    @GetMapping("/ldes." + EXTENSION)
    @Operation(summary = "Dòng sự kiện ở một dạng RDF / The event stream in one RDF syntax")
    ResponseEntity<byte[]> view(@PathVariable String extension, @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = told();
        Validators validators = Validators.of(
                catalogue.changed().orElse(Instant.EPOCH), GROWING, catalogue.head(), "ldes", size, extension);
        return bytes(exchange, validators, extension, pages.view(StreamPage.list(catalogue.changes(), size)));
    }

    @GetMapping("/ldes/page/" + PAGE)
    @Operation(summary = "Một trang của dòng sự kiện / A page of the event stream")
    ResponseEntity<FileBody> page(@PathVariable String page, @Parameter(hidden = true) ServerWebExchange exchange) {
        return page(page, chosen(exchange), exchange);
    }

    @GetMapping("/ldes/page/" + PAGE + "." + EXTENSION)
    @Operation(summary = "Một trang ở một dạng RDF / A page in one RDF syntax")
    ResponseEntity<FileBody> page(
            @PathVariable String page,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = told();
        StreamPage found = StreamPage.find(catalogue.changes(), size, page)
                .orElseThrow(() -> FeedErrors.unknownPage("/ldes/page/" + page));
        Change newest = found.changes().getLast();
        PageFormat format = PageFormat.find(extension).orElseThrow();
        Validators validators = Validators.of(
                newest.time(), found.isFull() ? Validators.immutable() : GROWING, newest.entry(), page, extension);
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(format.representation().mediaType())
                .body(pages.page(found, format)));
    }

    @GetMapping("/ldes/event/" + EVENT)
    @Operation(summary = "Một sự kiện / One event")
    ResponseEntity<byte[]> event(
            @PathVariable int number, @PathVariable int place, @Parameter(hidden = true) ServerWebExchange exchange) {
        return event(number, place, chosen(exchange), exchange);
    }

    @GetMapping("/ldes/event/" + EVENT + "." + EXTENSION)
    @Operation(summary = "Một sự kiện ở một dạng RDF / One event in one RDF syntax")
    ResponseEntity<byte[]> event(
            @PathVariable int number,
            @PathVariable int place,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        String path = "/ldes/event/" + number + "-" + place;
        Change change = told().changes().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> FeedErrors.unknownPage(path));
        DatasetGraph event = pages.event(change, place);
        if (event.isEmpty()) {
            throw FeedErrors.unknownPage(path);
        }
        Validators validators = Validators.of(change.time(), Validators.immutable(), change.entry(), path, extension);
        return bytes(exchange, validators, extension, event);
    }

    /** One snapshot, of which every change has its members. */
    private Catalogue told() {
        Catalogue catalogue = current.get();
        stream.keepUp(catalogue);
        return catalogue;
    }

    private static ResponseEntity<byte[]> bytes(
            ServerWebExchange exchange, Validators validators, String extension, DatasetGraph quads) {
        PageFormat format = PageFormat.find(extension).orElseThrow();
        return Conditional.answer(exchange, validators, () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            format.write(bytes, quads);
            return ResponseEntity.ok()
                    .contentType(format.representation().mediaType())
                    .body(bytes.toByteArray());
        });
    }

    private static String chosen(ServerWebExchange exchange) {
        return Negotiation.choose(exchange, PageFormat.offers()).extension();
    }
}
