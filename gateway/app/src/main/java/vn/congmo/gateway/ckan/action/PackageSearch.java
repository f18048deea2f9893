package vn.congmo.gateway.ckan.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.ckan.dict.PackageDict;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.model.Licence;
import vn.congmo.gateway.ckan.model.Licences;
import vn.congmo.gateway.ckan.query.PackageIndex;
import vn.congmo.gateway.ckan.query.QueryParser;
import vn.congmo.gateway.ckan.query.QuerySyntaxException;
import vn.congmo.gateway.ckan.query.SolrQuery;

/** {@code package_search}: what harvesters and every CKAN client live on. */
@Component
class PackageSearch implements ActionSource {

    private static final String BEST_FIRST = "score desc, metadata_modified desc";
    private static final long ROWS = 10;
    private static final long MOST_ROWS = 1000;
    private static final long FACET_VALUES = 50;

    @Override
    public List<Action> list() {
        return List.of(Action.reading("package_search", PackageSearch::search));
    }

    private static Map<String, @Nullable Object> search(Call call) {
        Arguments arguments = call.arguments();
        String sort = arguments.findFilled("sort").orElse(BEST_FIRST);
        PackageIndex.Found found = found(call, sort);
        Map<String, Map<String, Long>> facets = facets(arguments, found);
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("count", found.count());
        result.put("facets", facets);
        result.put("results", results(call, found));
        result.put("sort", sort);
        Map<String, Object> titled = new LinkedHashMap<>();
        facets.forEach((field, counts) -> titled.put(field, titled(call.site(), field, counts)));
        result.put("search_facets", titled);
        return result;
    }

    private static PackageIndex.Found found(Call call, String sort) {
        Arguments arguments = call.arguments();
        try {
            SolrQuery query = QueryParser.parseTyped(arguments.find("q").orElse(""));
            List<SolrQuery> filters = Stream.concat(arguments.list("fq").stream(), arguments.list("fq_list").stream())
                    .map(QueryParser::parse)
                    .toList();
            return call.index().search(asked(call), query, filters, sort);
        } catch (QuerySyntaxException e) {
            throw CkanFault.badQuery(String.valueOf(e.getMessage()));
        }
    }

    /** Also who may see more finds it only when asking for it. */
    private static Predicate<CkanPackage> asked(Call call) {
        Arguments arguments = call.arguments();
        boolean closed = arguments.flag("include_private", false);
        boolean deleted = arguments.flag("include_deleted", false);
        return call.visible()
                .and(each -> closed || !each.closed())
                .and(each -> deleted || each.state() == CkanPackage.State.ACTIVE);
    }

    private static List<Map<String, @Nullable Object>> results(Call call, PackageIndex.Found found) {
        long start = number(call, "start", 0);
        long rows = Math.min(number(call, "rows", ROWS), MOST_ROWS);
        List<String> wanted = call.arguments().list("fl").stream()
                .flatMap(list -> Stream.of(list.split("[,\\s]+")))
                .filter(field -> !field.isEmpty() && !field.equals("*"))
                .toList();
        return found.page(start, rows).stream()
                .map(each -> dict(call.site(), each, wanted))
                .toList();
    }

    private static Map<String, @Nullable Object> dict(CkanSite site, CkanPackage of, List<String> wanted) {
        Map<String, @Nullable Object> dict = PackageDict.of(site, of);
        if (!wanted.isEmpty()) {
            dict.keySet().retainAll(wanted);
        }
        return dict;
    }

    private static long number(Call call, String name, long otherwise) {
        if (!call.arguments().findFilled(name).orElse("0").strip().matches("[+-]?\\d{1,18}")) {
            throw CkanFault.invalid(name, "Invalid integer", "Please enter an integer value");
        }
        return call.arguments().natural(name, otherwise);
    }

    private static Map<String, Map<String, Long>> facets(Arguments arguments, PackageIndex.Found found) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        if (arguments.flag("facet", true)) {
            long limit = arguments.whole("facet.limit", FACET_VALUES);
            long least = arguments.natural("facet.mincount", 1);
            arguments.list("facet.field").forEach(field -> facets.put(field, found.facet(field, limit, least)));
        }
        return facets;
    }

    private static Map<String, Object> titled(CkanSite site, String field, Map<String, Long> counts) {
        List<Map<String, Object>> items = new ArrayList<>();
        counts.forEach((value, count) -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("name", value);
            item.put("display_name", display(site, field, value));
            item.put("count", count);
            items.add(item);
        });
        items.sort(Comparator.comparing((Map<String, Object> item) -> String.valueOf(item.get("display_name")))
                .reversed());
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("title", field);
        facet.put("items", items);
        return facet;
    }

    private static String display(CkanSite site, String field, String value) {
        Optional<String> title =
                switch (field) {
                    case "organization" ->
                        site.findGroup(CkanGroup.Kind.ORGANIZATION, value).map(CkanGroup::title);
                    case "groups" -> site.findGroup(CkanGroup.Kind.GROUP, value).map(CkanGroup::title);
                    case "license_id" -> Licences.find(value).map(Licence::title);
                    default -> Optional.empty();
                };
        return title.orElse(value);
    }
}
