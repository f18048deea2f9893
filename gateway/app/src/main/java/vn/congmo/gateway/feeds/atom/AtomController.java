package vn.congmo.gateway.feeds.atom;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.feeds.FeedErrors;
import vn.congmo.gateway.feeds.FeedSettings;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Validators;

/** {@code /feed.atom} and its archive, in Vietnamese and, below {@code /en}, in English. */
@RestController
@Tag(name = "Thay đổi / Changes")
@ApiResponse(
        responseCode = "200",
        content = @Content(mediaType = AtomController.ATOM, schema = @Schema(type = "string")))
@AnswersConditionally
class AtomController {

    static final String ATOM = "application/atom+xml";
    private static final MediaType TYPE = MediaType.parseMediaType(ATOM + ";charset=UTF-8");

    private final CurrentCatalogue current;
    private final AtomFeed feed;
    private final int size;

    AtomController(CurrentCatalogue current, AtomFeed feed, FeedSettings settings) {
        this.current = current;
        this.feed = feed;
        this.size = settings.atomPage();
    }

    @GetMapping({"/feed.atom", "/en/feed.atom"})
    @Operation(summary = "Các thay đổi mới nhất (Atom) / The newest changes (Atom)")
    ResponseEntity<byte[]> newest(@Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        return answer(exchange, catalogue, FeedPage.newest(catalogue.changes(), size));
    }

    @GetMapping({"/feed/{number:[1-9][0-9]{0,8}}.atom", "/en/feed/{number:[1-9][0-9]{0,8}}.atom"})
    @Operation(summary = "Một trang của kho lưu thay đổi / A page of the archive of changes")
    ResponseEntity<byte[]> archive(@PathVariable int number, @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        FeedPage page = FeedPage.find(catalogue.changes(), size, number)
                .orElseThrow(() -> FeedErrors.unknownPage("/feed/" + number + ".atom"));
        return answer(exchange, catalogue, page);
    }

    /** Asked for again at each use: what an entry links to may be withdrawn. */
    private ResponseEntity<byte[]> answer(ServerWebExchange exchange, Catalogue catalogue, FeedPage page) {
        String path = exchange.getRequest().getPath().value();
        Locale locale = path.startsWith("/en/") ? Locale.ENGLISH : Locale.of("vi");
        Instant last = catalogue.changed().orElse(Instant.EPOCH);
        Validators validators = Validators.of(last, Validators.revalidated(), catalogue.head(), path, size);
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(TYPE)
                .body(feed.write(catalogue, page, locale)));
    }
}
