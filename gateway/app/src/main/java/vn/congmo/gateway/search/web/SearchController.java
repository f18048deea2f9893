package vn.congmo.gateway.search.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.search.Search;
import vn.congmo.gateway.search.SearchErrors;
import vn.congmo.gateway.search.SearchQuery;
import vn.congmo.gateway.search.SearchResult;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Languages;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.NextPage;
import vn.congmo.gateway.web.Representation;

/** Search as JSON, as an Atom feed, or as CSV: then all hits where the request sets no limit. */
@AnswersConditionally
@RestController
@Tag(name = "Tìm kiếm / Search")
class SearchController {

    private static final int USUAL_LIMIT = 20;
    private static final List<String> TYPES =
            List.of("dataset", "problem", "task", "document", "indicator", "organisation", "place");

    private final Search search;
    private final SearchState state;
    private final SearchBodies bodies;
    private final BaseIri base;

    SearchController(Search search, SearchState state, SearchBodies bodies, BaseIri base) {
        this.search = search;
        this.state = state;
        this.bodies = bodies;
        this.base = base;
    }

    @GetMapping("/api/v1/search")
    @Operation(
            summary = "Tìm trong mọi dữ liệu, có dấu hoặc không dấu / Finds anything, with or without diacritics",
            description = "Mọi từ đều phải có; cụm từ đặt trong ngoặc kép; từ cuối có thể gõ dở; CĐS tìm cả \"chuyển"
                    + " đổi số\". Lọc bằng giá trị của facet, lặp lại tham số là \"hoặc\". / All words must occur;"
                    + " phrases stand in double quotes; the last word may be unfinished; CĐS also finds \"chuyển đổi"
                    + " số\". Filter by values of facets; a parameter given twice means either.",
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "type",
                        description = "Loại / Type",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {
                                            "dataset",
                                            "problem",
                                            "task",
                                            "document",
                                            "indicator",
                                            "organisation",
                                            "place"
                                        })),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "dataset",
                        description = "Bộ dữ liệu / Dataset",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "kind",
                        description = "Mã thể loại văn bản, cơ quan, địa phương / Code of a document type or kind",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "field",
                        description = "Lĩnh vực / Field",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "lead",
                        description = "Mã cơ quan chủ trì / Id of the lead organisation",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "province",
                        description = "Mã tỉnh, thành phố / Id of the province",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "year",
                        description = "Năm ban hành, hoặc năm của thời hạn / Year of issue, or of the deadline",
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "review",
                        description = "Máy đọc hay đã có người duyệt / Whether a person has reviewed it",
                        schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = SearchBody.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> search(
            @Parameter(description = "Từ cần tìm / Words to find", example = "bai toan lon")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(
                            description = "Số kết quả mỗi trang, 1–10000 / Hits per page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "10000", example = "20"))
                    @RequestParam
                    Optional<String> limit,
            @Parameter(description = "Chép từ \"next\" của trang trước / From \"next\" of the page before")
                    @RequestParam
                    Optional<String> cursor,
            @Parameter(
                            description = "Thay cho Accept / Instead of Accept",
                            schema = @Schema(allowableValues = {"json", "csv", "atom"}))
                    @RequestParam
                    Optional<String> format,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Representation form =
                format.map(SearchController::named).orElseGet(() -> Negotiation.choose(exchange, SearchBodies.FORMS));
        SearchErrors.requireTypes(exchange.getRequest().getQueryParams().getOrDefault("type", List.of()), TYPES);
        SearchQuery query = new SearchQuery(
                q, SearchQuery.filters(exchange.getRequest().getQueryParams()), limit(limit, form), cursor);
        Locale locale = language(exchange, form);
        return Conditional.answer(
                exchange,
                state.validators(exchange, form, locale.getLanguage()),
                () -> answer(exchange, query, form, locale));
    }

    /** The same under an address that says the form. */
    @Hidden
    @GetMapping("/api/v1/search.{extension:json|csv|atom}")
    ResponseEntity<byte[]> search(
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> cursor,
            ServerWebExchange exchange) {
        return search(q, limit, cursor, Optional.of(extension), exchange);
    }

    private ResponseEntity<byte[]> answer(
            ServerWebExchange exchange, SearchQuery query, Representation form, Locale locale) {
        SearchResult result = search.find(query);
        Optional<String> next = result.next().map(cursor -> NextPage.address(base, exchange, cursor));
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().contentType(form.mediaType());
        next.ifPresent(link -> response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\""));
        if (form.equals(SearchBodies.CSV)) {
            return response.body(bodies.csv(result));
        }
        return response.body(
                form.equals(SearchBodies.ATOM)
                        ? bodies.atom(query, result, exchange.getRequest().getURI(), next, locale)
                        : bodies.json(result, next));
    }

    private static Representation named(String extension) {
        return Negotiation.find(SearchBodies.FORMS, extension)
                .orElseThrow(() -> SearchErrors.format(
                        extension,
                        SearchBodies.FORMS.stream()
                                .map(Representation::extension)
                                .collect(Collectors.joining(", "))));
    }

    /** Only the feed has words of its own. */
    private static Locale language(ServerWebExchange exchange, Representation form) {
        if (!form.equals(SearchBodies.ATOM)) {
            return Locale.of("vi");
        }
        exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return Languages.choose(exchange.getRequest().getHeaders());
    }

    private static int limit(Optional<String> given, Representation form) {
        int usual = form.equals(SearchBodies.CSV) ? SearchQuery.LARGEST_LIMIT : USUAL_LIMIT;
        return SearchErrors.limit(given, usual, SearchQuery.LARGEST_LIMIT);
    }
}
