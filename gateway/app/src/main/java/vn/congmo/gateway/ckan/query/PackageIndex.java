package vn.congmo.gateway.ckan.query;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;

/** The packages of a site, ready to be searched; immutable. */
public final class PackageIndex {

    private final CkanSite site;
    private final List<PackageEntry> entries;

    /** Of all packages of this site. */
    public PackageIndex(CkanSite site) {
        this.site = site;
        this.entries = site.packages().stream()
                .map(each -> PackageFields.entry(site, each))
                .toList();
    }

    /** The site that it is of. */
    public CkanSite site() {
        return site;
    }

    /**
     * Finds packages.
     *
     * @param visible which may be found at all
     * @param query   what is scored
     * @param filters what must hold as well
     * @param sort    Solr's: fields with {@code asc} or {@code desc}, between commas
     */
    public Found search(Predicate<CkanPackage> visible, SolrQuery query, List<SolrQuery> filters, String sort) {
        Map<PackageEntry, Double> scores = new IdentityHashMap<>();
        return new Found(entries.stream()
                .filter(entry -> visible.test(entry.found()))
                .filter(entry -> Matching.matches(query, entry))
                .filter(entry -> filters.stream().allMatch(filter -> Matching.matches(filter, entry)))
                .sorted(SortOrder.of(sort, entry -> scores.computeIfAbsent(entry, each -> Matching.score(query, each))))
                .toList());
    }

    /** What was found, in order. */
    public static final class Found {

        private final List<PackageEntry> entries;

        private Found(List<PackageEntry> entries) {
            this.entries = entries;
        }

        /** How many. */
        public int count() {
            return entries.size();
        }

        /** The packages from one on. */
        public List<CkanPackage> page(long start, long rows) {
            return entries.stream()
                    .skip(start)
                    .limit(rows)
                    .map(PackageEntry::found)
                    .toList();
        }

        /** How many have each value of a field: the most frequent first, then in the order of their characters. */
        public Map<String, Long> facet(String field, long limit, long least) {
            Map<String, Long> counts = entries.stream()
                    .flatMap(entry -> entry.values(field).stream().distinct())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Map<String, Long> top = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() >= least)
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(limit < 0 ? Long.MAX_VALUE : limit)
                    .forEach(entry -> top.put(entry.getKey(), entry.getValue()));
            return top;
        }
    }
}
