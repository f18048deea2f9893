package vn.congmo.gateway.search.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchHit;
import vn.congmo.gateway.search.SearchQuery;
import vn.congmo.gateway.search.SearchResult;
import vn.congmo.gateway.web.XmlDocument;

/** Writes a page of hits as an Atom feed with the elements of OpenSearch 1.1. */
@Component
class SearchFeed {

    private static final String TYPE = "application/atom+xml";

    private final BaseIri base;
    private final CatalogueSettings settings;
    private final SearchState state;

    SearchFeed(BaseIri base, CatalogueSettings settings, SearchState state) {
        this.base = base;
        this.settings = settings;
        this.state = state;
    }

    byte[] write(SearchQuery query, SearchResult result, URI asked, Optional<String> next, Locale locale) {
        return XmlDocument.of(xml -> xml.element(
                "feed",
                feed -> {
                    head(feed, query, result, asked, next, locale);
                    result.hits().forEach(hit -> entry(feed, hit));
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:opensearch",
                "http://a9.com/-/spec/opensearch/1.1/",
                "xml:lang",
                locale.getLanguage()));
    }

    private void head(
            XmlDocument feed, SearchQuery query, SearchResult result, URI asked, Optional<String> next, Locale locale) {
        String words = query.text();
        LocalizedText title = new LocalizedText("Tìm “" + words + "”", "Search for “" + words + "”");
        String self = base.resolve(asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery()));
        String page = (locale.getLanguage().equals("en") ? "/en" : "") + "/search?q=" + UriUtils.encode(words, "UTF-8");
        feed.text("id", self)
                .text("title", title.in(locale) + " · " + settings.title().in(locale))
                .text("updated", state.changed().toString())
                .element(
                        "author",
                        author -> author.text("name", settings.publisherName().in(locale)))
                .text("opensearch:totalResults", "" + result.total())
                .text("opensearch:itemsPerPage", "" + query.limit())
                .empty("opensearch:Query", "role", "request", "searchTerms", words)
                .empty("link", "rel", "self", "type", TYPE, "href", self)
                .empty("link", "rel", "alternate", "type", "text/html", "href", base.resolve(page))
                .empty(
                        "link",
                        "rel",
                        "search",
                        "type",
                        "application/opensearchdescription+xml",
                        "href",
                        base.resolve("/opensearch.xml"));
        next.ifPresent(address -> feed.empty("link", "rel", "next", "type", TYPE, "href", address));
    }

    private void entry(XmlDocument feed, SearchHit hit) {
        SearchEntry found = hit.entry();
        feed.element("entry", entry -> entry.text("id", found.iri())
                .text("title", found.title(), "xml:lang", "vi")
                .text("updated", state.changed().toString())
                .text("summary", SearchBody.html(hit.fragment()), "type", "html", "xml:lang", "vi")
                .empty("category", "term", found.type())
                .empty("link", "rel", "alternate", "type", "text/html", "href", base.resolve(found.page())));
    }
}
