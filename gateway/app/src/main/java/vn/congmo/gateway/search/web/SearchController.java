package vn.congmo.gateway.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.search.Search;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchErrors;
import vn.congmo.gateway.search.SearchQuery;
import vn.congmo.gateway.search.SearchResult;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.Validators;

/** Search as JSON, or as CSV: then all hits where the request sets no limit. */
@RestController
@Tag(name = "Tìm kiếm / Search")
class SearchController {

    private static final int USUAL_LIMIT = 20;
    private static final Representation JSON = Representation.of("application/json", "json");
    private static final Representation CSV = Representation.of("text/csv; charset=utf-8", "csv");
    private static final List<String> COLUMNS = List.of("iri", "type", "title", "page");

    private final Search search;
    private final CurrentCatalogue current;
    private final BaseIri base;
    private final JsonMapper mapper;

    SearchController(Search search, CurrentCatalogue current, BaseIri base, JsonMapper mapper) {
        this.search = search;
        this.current = current;
        this.base = base;
        this.mapper = mapper;
    }

    @GetMapping("/api/v1/search")
    @Operation(
            summary = "Tìm trong mọi dữ liệu, có dấu hoặc không dấu / Finds anything, with or without diacritics",
            description = "Mọi từ đều phải có; cụm từ đặt trong ngoặc kép; từ cuối có thể gõ dở. / "
                    + "All words must occur; phrases stand in double quotes; the last word may be unfinished.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = SearchBody.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> search(
            @Parameter(description = "Từ cần tìm / Words to find", example = "bai toan lon")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(
                            description = "Chỉ một loại / One type only",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "dataset",
                                                "problem",
                                                "task",
                                                "document",
                                                "indicator",
                                                "organisation",
                                                "place"
                                            }))
                    @RequestParam
                    Optional<String> type,
            @Parameter(description = "Số kết quả mỗi trang, 1–10000 / Hits per page", example = "20") @RequestParam
                    Optional<String> limit,
            @Parameter(description = "Chép từ \"next\" của trang trước / From \"next\" of the page before")
                    @RequestParam
                    Optional<String> cursor,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Representation form = Negotiation.choose(exchange, List.of(JSON, CSV));
        SearchQuery query = new SearchQuery(q, type, limit(limit, form), cursor);
        return Conditional.answer(exchange, validators(exchange, form), () -> answer(exchange, query, form));
    }

    private ResponseEntity<byte[]> answer(ServerWebExchange exchange, SearchQuery query, Representation form) {
        SearchResult result = search.find(query);
        Optional<String> next = result.next().map(cursor -> next(exchange, cursor));
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().contentType(form.mediaType());
        next.ifPresent(link -> response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\""));
        return response.body(
                form.equals(CSV)
                        ? csv(result)
                        : mapper.writeValueAsBytes(SearchBody.of(result, base, next.orElse(null))));
    }

    private byte[] csv(SearchResult result) {
        Stream<List<String>> rows = result.hits().stream().map(hit -> {
            SearchEntry entry = hit.entry();
            return List.of(entry.iri(), entry.type(), entry.title(), base.resolve(entry.page()));
        });
        return Stream.concat(Stream.of(COLUMNS), rows)
                .map(CsvLine::of)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int limit(Optional<String> given, Representation form) {
        int usual = form.equals(CSV) ? SearchQuery.LARGEST_LIMIT : USUAL_LIMIT;
        int limit = given.map(text -> text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0)
                .orElse(usual);
        if (limit < 1 || limit > SearchQuery.LARGEST_LIMIT) {
            throw SearchErrors.limit(given.orElse(""));
        }
        return limit;
    }

    private Validators validators(ServerWebExchange exchange, Representation form) {
        Catalogue catalogue = current.get();
        Instant changed = catalogue.list().stream()
                .map(dataset -> dataset.current().issued())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return Validators.of(
                changed,
                Validators.revalidated(),
                catalogue.head(),
                form.mediaType(),
                exchange.getRequest().getURI());
    }

    /** The address of the next page on the host that was asked. */
    private static String next(ServerWebExchange exchange, String cursor) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
    }
}
