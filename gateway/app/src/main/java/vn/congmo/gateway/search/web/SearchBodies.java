package vn.congmo.gateway.search.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchHit;
import vn.congmo.gateway.search.SearchHit.Piece;
import vn.congmo.gateway.search.SearchQuery;
import vn.congmo.gateway.search.SearchResult;
import vn.congmo.gateway.web.Representation;

/** Writes a page of hits in each form. */
@Component
class SearchBodies {

    static final Representation JSON = Representation.of("application/json", "json");
    static final Representation CSV = Representation.of("text/csv; charset=utf-8", "csv");
    static final Representation ATOM = Representation.of("application/atom+xml; charset=utf-8", "atom");
    static final List<Representation> FORMS = List.of(JSON, CSV, ATOM);

    private static final List<String> COLUMNS = List.of("iri", "type", "title", "page", "dataset", "fragment");

    private final BaseIri base;
    private final JsonMapper mapper;
    private final SearchFeed feed;

    SearchBodies(BaseIri base, JsonMapper mapper, SearchFeed feed) {
        this.base = base;
        this.mapper = mapper;
        this.feed = feed;
    }

    byte[] json(SearchResult result, Optional<String> next) {
        return mapper.writeValueAsBytes(SearchBody.of(result, base, next.orElse(null)));
    }

    byte[] csv(SearchResult result) {
        return Stream.concat(Stream.of(COLUMNS), result.hits().stream().map(this::row))
                .map(CsvLine::of)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] atom(SearchQuery query, SearchResult result, URI asked, Optional<String> next, Locale locale) {
        return feed.write(query, result, asked, next, locale);
    }

    private List<String> row(SearchHit hit) {
        SearchEntry entry = hit.entry();
        String fragment = hit.fragment().stream().map(Piece::text).collect(Collectors.joining());
        return List.of(entry.iri(), entry.type(), entry.title(), base.resolve(entry.page()), entry.dataset(), fragment);
    }
}
