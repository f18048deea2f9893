package vn.congmo.gateway.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.search.FacetCounts;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchHit;
import vn.congmo.gateway.search.SearchHit.Piece;
import vn.congmo.gateway.search.SearchResult;

/**
 * A page of hits as JSON.
 *
 * @param types  how many entries of each type match
 * @param facets what the hits can be filtered by; its name is the parameter to filter with
 * @param next   address of the page that follows; null on the last
 */
record SearchBody(
        long total,
        Map<String, Long> types,
        List<FacetJson> facets,
        List<Item> items,
        @Schema(types = {"string", "null"}) @Nullable String next) {

    static SearchBody of(SearchResult result, BaseIri base, @Nullable String next) {
        List<Item> items = result.hits().stream().map(hit -> Item.of(hit, base)).toList();
        List<FacetJson> facets = result.facets().stream().map(FacetJson::of).toList();
        return new SearchBody(result.total(), result.types(), facets, items, next);
    }

    /** Escaped text in which {@code <mark>} holds what matched. */
    static String html(List<Piece> pieces) {
        return pieces.stream().map(SearchBody::html).collect(Collectors.joining());
    }

    private static String html(Piece piece) {
        String text = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
        return piece.match() ? "<mark>" + text + "</mark>" : text;
    }

    /** A facet with the values that hits have, the most frequent first. */
    record FacetJson(String name, LocalizedText label, List<FacetCounts.Count> values) {

        static FacetJson of(FacetCounts counts) {
            return new FacetJson(counts.facet().code(), counts.facet().label(), counts.values());
        }
    }

    /**
     * One hit.
     *
     * @param page      address of its page for people
     * @param dataset   slug of the dataset that tells of it
     * @param titleHtml HTML: the title, escaped, in which {@code <mark>} holds what matched
     * @param fragment  HTML: the clause that matched, likewise
     */
    @Schema(name = "SearchItem")
    record Item(
            String iri,
            String type,
            String title,
            String page,
            String dataset,
            float score,
            String titleHtml,
            String fragment) {

        static Item of(SearchHit hit, BaseIri base) {
            SearchEntry entry = hit.entry();
            return new Item(
                    entry.iri(),
                    entry.type(),
                    entry.title(),
                    base.resolve(entry.page()),
                    entry.dataset(),
                    hit.score(),
                    html(hit.title()),
                    html(hit.fragment()));
        }
    }
}
