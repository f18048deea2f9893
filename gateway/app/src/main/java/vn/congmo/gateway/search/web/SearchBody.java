package vn.congmo.gateway.search.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.search.SearchHit;
import vn.congmo.gateway.search.SearchHit.Piece;
import vn.congmo.gateway.search.SearchResult;

/**
 * A page of hits as JSON.
 *
 * @param types how many entries of each type match
 * @param next  address of the page that follows; null on the last
 */
record SearchBody(
        long total,
        Map<String, Long> types,
        List<Item> items,
        @Nullable String next) {

    static SearchBody of(SearchResult result, BaseIri base, @Nullable String next) {
        List<Item> items = result.hits().stream().map(hit -> Item.of(hit, base)).toList();
        return new SearchBody(result.total(), result.types(), items, next);
    }

    /**
     * One hit.
     *
     * @param page     address of its page for people
     * @param fragment HTML: escaped text in which {@code <mark>} holds what matched
     */
    record Item(String iri, String type, String title, String page, float score, String fragment) {

        static Item of(SearchHit hit, BaseIri base) {
            StringBuilder html = new StringBuilder();
            hit.fragment().forEach(piece -> html.append(html(piece)));
            String page = base.resolve(hit.entry().page());
            return new Item(
                    hit.entry().iri(), hit.entry().type(), hit.entry().title(), page, hit.score(), html.toString());
        }

        private static String html(Piece piece) {
            String text = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
            return piece.match() ? "<mark>" + text + "</mark>" : text;
        }
    }
}
