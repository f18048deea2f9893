package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.search.FacetCounts;
import vn.congmo.gateway.search.Search;
import vn.congmo.gateway.search.SearchHit;
import vn.congmo.gateway.search.SearchQuery;
import vn.congmo.gateway.search.SearchResult;

/** One search box over everything published. */
@Hidden
@Controller
class SearchPage {

    private static final int SHOWN = 50;
    private static final String API = "/api/v1/search";

    private final Search search;
    private final Pages pages;

    SearchPage(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping({"/search", "/en/search"})
    Rendering find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String cursor,
            ServerWebExchange exchange) {
        SearchChoice choice =
                new SearchChoice(q, SearchQuery.filters(exchange.getRequest().getQueryParams()));
        Optional<String> after = Optional.of(cursor).filter(text -> !text.isEmpty());
        SearchResult result = search.find(new SearchQuery(q, choice.filters(), SHOWN, after));
        Page page = pages.at(exchange, API + choice.query());
        return pages.view("search", page)
                .modelAttribute("q", q)
                .modelAttribute("choice", choice)
                .modelAttribute("total", result.total())
                .modelAttribute("facets", facets(choice, result, page.locale()))
                .modelAttribute(
                        "hits", result.hits().stream().map(SearchPage::view).toList())
                .modelAttribute("exports", exports(choice))
                .modelAttribute(
                        "next",
                        result.next()
                                .map(place -> choice.query() + "&cursor=" + place)
                                .orElse(""))
                .build();
    }

    /** A facet of one value for all that is found tells nothing, unless it was chosen. */
    private static List<FacetView> facets(SearchChoice choice, SearchResult result, Locale locale) {
        return result.facets().stream()
                .filter(facet -> facet.values().size() > 1 || choice.filters().containsKey(facet.facet()))
                .map(facet -> view(choice, facet, locale))
                .toList();
    }

    private static FacetView view(SearchChoice choice, FacetCounts counts, Locale locale) {
        List<ValueView> values = counts.values().stream()
                .map(count -> new ValueView(
                        count.label().in(locale),
                        count.count(),
                        count.selected(),
                        "/search"
                                + choice.toggled(counts.facet(), count.value()).query()))
                .toList();
        boolean open = choice.filters().containsKey(counts.facet());
        return new FacetView(counts.facet().code(), counts.facet().label().in(locale), values, open);
    }

    private static List<Option> exports(SearchChoice choice) {
        return List.of("json", "csv", "atom").stream()
                .map(form -> new Option(API + "." + form + choice.query(), form))
                .toList();
    }

    private static HitView view(SearchHit hit) {
        return new HitView(hit.title(), hit.entry().type(), hit.entry().page(), hit.fragment());
    }

    /** A facet as the page shows it; open when something of it is chosen. */
    record FacetView(String code, String label, List<ValueView> values, boolean open) {}

    /** A value of a facet, and the way to choose it or to take the choice back. */
    record ValueView(String label, long count, boolean selected, String path) {}

    /** A hit as the page shows it. */
    record HitView(List<SearchHit.Piece> title, String type, String page, List<SearchHit.Piece> fragment) {}
}
