package vn.congmo.gateway.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.search.SearchErrors;
import vn.congmo.gateway.search.Suggestion;
import vn.congmo.gateway.search.Suggestions;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.XmlDocument;

/** Suggestions for words that are being typed, and the description by which browsers find them and the search. */
@AnswersConditionally
@RestController
@Tag(name = "Tìm kiếm / Search")
class SuggestionController {

    private static final int USUAL = 8;
    private static final Representation JSON = Representation.of("application/json", "json");
    private static final Representation BROWSER = Representation.of("application/x-suggestions+json", "");
    private static final MediaType DESCRIPTION =
            MediaType.parseMediaType("application/opensearchdescription+xml;charset=UTF-8");
    private static final LocalizedText TOLD = new LocalizedText(
            "Tìm bài toán, nhiệm vụ, văn bản, chỉ tiêu, cơ quan; có dấu hoặc không dấu",
            "Finds problems, tasks, documents, indicators, organisations, with or without diacritics");

    private final Suggestions suggestions;
    private final SearchState state;
    private final CatalogueSettings settings;
    private final BaseIri base;
    private final JsonMapper mapper;

    SuggestionController(
            Suggestions suggestions, SearchState state, CatalogueSettings settings, BaseIri base, JsonMapper mapper) {
        this.suggestions = suggestions;
        this.state = state;
        this.settings = settings;
        this.base = base;
        this.mapper = mapper;
    }

    @GetMapping("/api/v1/search/suggestions")
    @Operation(
            summary = "Gợi ý khi đang gõ / Suggestions while typing",
            description = "Từ đứng trước, rồi tên của những thứ có từ đó; có dấu hoặc không dấu. / Words first, then"
                    + " titles of things that have them; diacritics are optional.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Body.class)),
                @Content(mediaType = "application/x-suggestions+json")
            })
    ResponseEntity<byte[]> suggest(
            @Parameter(description = "Chữ đã gõ / What was typed", example = "chuyen d")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(
                            description = "Nhiều nhất, 1–20 / At most",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "20", example = "8"))
                    @RequestParam
                    Optional<String> limit,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Representation form = Negotiation.choose(exchange, List.of(JSON, BROWSER));
        int most = SearchErrors.limit(limit, USUAL, Suggestions.MOST);
        return Conditional.answer(exchange, state.validators(exchange, form, ""), () -> {
            List<Suggestion> found = suggestions.list(q, most);
            Object body = form.equals(JSON)
                    ? new Body(q, found.stream().map(this::item).toList())
                    : List.of(q, found.stream().map(Suggestion::text).toList());
            return ResponseEntity.ok().contentType(form.mediaType()).body(mapper.writeValueAsBytes(body));
        });
    }

    @GetMapping({"/opensearch.xml", "/en/opensearch.xml"})
    @Operation(summary = "Mô tả của ô tìm kiếm (OpenSearch 1.1) / Description of the search (OpenSearch 1.1)")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/opensearchdescription+xml", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> describe(@Parameter(hidden = true) ServerWebExchange exchange) {
        boolean english = exchange.getRequest().getPath().value().startsWith("/en/");
        Locale locale = english ? Locale.ENGLISH : Locale.of("vi");
        return ResponseEntity.ok()
                .contentType(DESCRIPTION)
                .body(description(locale, english ? "/en/search" : "/search"));
    }

    private byte[] description(Locale locale, String page) {
        String api = base.resolve("/api/v1/search");
        return XmlDocument.of(xml -> xml.element(
                "OpenSearchDescription",
                described -> described
                        .text("ShortName", shortName(settings.title().in(locale)))
                        .text("Description", TOLD.in(locale))
                        .empty("Url", "type", "text/html", "template", base.resolve(page) + "?q={searchTerms}")
                        .empty("Url", "type", "application/atom+xml", "template", api + ".atom?q={searchTerms}")
                        .empty("Url", "type", "application/json", "template", api + ".json?q={searchTerms}")
                        .empty(
                                "Url",
                                "type",
                                BROWSER.mediaType().toString(),
                                "rel",
                                "suggestions",
                                "template",
                                api + "/suggestions?q={searchTerms}")
                        .text("Language", locale.getLanguage())
                        .text("InputEncoding", "UTF-8"),
                "xmlns",
                "http://a9.com/-/spec/opensearch/1.1/"));
    }

    /** OpenSearch allows 16 characters. */
    private static String shortName(String title) {
        return title.substring(0, Math.min(16, title.length())).strip();
    }

    private Item item(Suggestion suggestion) {
        return new Item(
                suggestion.text(),
                suggestion.type().orElse(null),
                suggestion.page().map(base::resolve).orElse(null));
    }

    /** What was typed, and what may be meant. */
    @Schema(name = "SuggestionBody")
    record Body(String query, List<Item> items) {}

    /**
     * Words to search for, or the title of a thing.
     *
     * @param type of the thing; null for words
     * @param page address of the thing's page; null for words
     */
    @Schema(name = "SuggestionItem")
    record Item(
            String text,
            @Schema(types = {"string", "null"}) @Nullable String type,
            @Schema(types = {"string", "null"}) @Nullable String page) {}
}
