package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congmo.gateway.search.Search;
import vn.congmo.gateway.search.SearchHit;
import vn.congmo.gateway.search.SearchQuery;
import vn.congmo.gateway.search.SearchResult;

/** One search box over everything published. */
@Hidden
@Controller
class SearchPage {

    private static final int SHOWN = 50;

    private final Search search;
    private final Pages pages;

    SearchPage(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping({"/search", "/en/search"})
    Rendering find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String cursor,
            ServerWebExchange exchange) {
        SearchResult result = search.find(new SearchQuery(q, given(type), SHOWN, given(cursor)));
        return pages.view("search", pages.at(exchange, "/api/v1/search" + query(q, type)))
                .modelAttribute("q", q)
                .modelAttribute("total", result.total())
                .modelAttribute("facets", facets(q, result))
                .modelAttribute(
                        "hits", result.hits().stream().map(SearchPage::view).toList())
                .modelAttribute(
                        "next",
                        result.next()
                                .map(place -> query(q, type) + "&cursor=" + place)
                                .orElse(""))
                .build();
    }

    private static List<Facet> facets(String q, SearchResult result) {
        return result.types().entrySet().stream()
                .map(type -> new Facet(type.getKey(), type.getValue(), "/search" + query(q, type.getKey())))
                .toList();
    }

    private static Optional<String> given(String parameter) {
        return Optional.of(parameter).filter(text -> !text.isEmpty());
    }

    private static String query(String q, String type) {
        return UriComponentsBuilder.newInstance()
                .queryParam("q", "{q}")
                .queryParamIfPresent("type", given(type))
                .encode()
                .buildAndExpand(q)
                .toUriString();
    }

    private static HitView view(SearchHit hit) {
        return new HitView(hit.entry().title(), hit.entry().type(), hit.entry().page(), hit.fragment());
    }

    /** How many hits are of a type, and the way to only these. */
    record Facet(String type, long count, String path) {}

    /** A hit as the page shows it. */
    record HitView(String title, String type, String page, List<SearchHit.Piece> fragment) {}
}
