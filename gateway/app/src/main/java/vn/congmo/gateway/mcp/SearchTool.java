package vn.congmo.gateway.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.search.Search;
import vn.congmo.gateway.search.SearchHit;
import vn.congmo.gateway.search.SearchQuery;
import vn.congmo.gateway.search.SearchResult;

/** Finds things by words. */
@Component
class SearchTool implements Tool {

    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final List<String> TYPES =
            List.of("dataset", "problem", "task", "document", "indicator", "organisation", "place");

    private final Search search;
    private final BaseIri base;

    SearchTool(Search search, BaseIri base) {
        this.search = search;
        this.base = base;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String title() {
        return "Tìm kiếm / Search";
    }

    @Override
    public String description() {
        return "Finds datasets, problems, tasks, documents, indicators, organisations and places by their words, most"
                + " of them Vietnamese. Accents are optional (\"chuyen doi so\" finds \"chuyển đổi số\"); all words must"
                + " occur; phrases stand in double quotes. Few, specific words work best.";
    }

    @Override
    public List<ToolParameter> parameters() {
        return List.of(
                ToolParameter.text("query", "Words to find").mandatory(),
                ToolParameter.choice("type", "Only things of this type", TYPES),
                ToolParameter.number("limit", "At most so many hits; " + USUAL + " if left out", 1, MOST),
                ToolParameter.text("cursor", "\"next\" of the page before"));
    }

    @Override
    public Object call(Arguments arguments) {
        Optional<String> type = arguments.find("type");
        type.filter(given -> !TYPES.contains(given)).ifPresent(given -> {
            throw McpErrors.unknown("type", given, TYPES);
        });
        SearchResult found = search.find(new SearchQuery(
                arguments.text("query"),
                type,
                arguments.findNumber("limit", 1, MOST).orElse(USUAL),
                arguments.find("cursor")));
        return new Answer(
                found.total(),
                found.types(),
                found.hits().stream().map(this::hit).toList(),
                found.next());
    }

    private Hit hit(SearchHit hit) {
        String iri = hit.entry().iri();
        String fragment = hit.fragment().stream().map(SearchHit.Piece::text).collect(Collectors.joining());
        return new Hit(
                iri.substring(iri.lastIndexOf('/') + 1),
                hit.entry().type(),
                hit.entry().title(),
                fragment,
                iri,
                base.resolve(hit.entry().page()));
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Answer(long total, Map<String, Long> types, List<Hit> hits, Optional<String> next) {}

    private record Hit(String id, String type, String title, String fragment, String iri, String page) {}
}
