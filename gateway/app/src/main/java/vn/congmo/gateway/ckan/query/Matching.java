package vn.congmo.gateway.ckan.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import vn.congmo.gateway.ckan.model.NaiveTime;

/** Whether a package is what a query asks for, and how well. */
final class Matching {

    private Matching() {}

    static boolean matches(SolrQuery query, PackageEntry entry) {
        return switch (query) {
            case SolrQuery.All all -> true;
            case SolrQuery.Exists exists -> !entry.values(exists.field()).isEmpty();
            case SolrQuery.Is is -> entry.is(is);
            case SolrQuery.Between range ->
                entry.values(range.field()).stream().anyMatch(value -> isBetween(value, range));
            case SolrQuery.And and -> and.parts().stream().allMatch(part -> matches(part, entry));
            case SolrQuery.Or or -> or.parts().stream().anyMatch(part -> matches(part, entry));
            case SolrQuery.Not not -> !matches(not.part(), entry);
        };
    }

    static double score(SolrQuery query, PackageEntry entry) {
        return switch (query) {
            case SolrQuery.Is is -> entry.score(is);
            case SolrQuery.And and ->
                and.parts().stream().mapToDouble(part -> score(part, entry)).sum();
            case SolrQuery.Or or ->
                or.parts().stream().mapToDouble(part -> score(part, entry)).sum();
            case SolrQuery.All all -> 0;
            case SolrQuery.Exists exists -> 0;
            case SolrQuery.Between range -> 0;
            case SolrQuery.Not not -> 0;
        };
    }

    private static boolean isBetween(String value, SolrQuery.Between range) {
        return range.from()
                        .map(from -> compare(value, from))
                        .map(order -> range.withFrom() ? order >= 0 : order > 0)
                        .orElse(true)
                && range.to()
                        .map(to -> compare(value, to))
                        .map(order -> range.withTo() ? order <= 0 : order < 0)
                        .orElse(true);
    }

    /** As moments where both are, as numbers where both are, else as text. */
    private static int compare(String value, String end) {
        Optional<Instant> moment = NaiveTime.find(value);
        Optional<Instant> other = NaiveTime.find(end);
        if (moment.isPresent() && other.isPresent()) {
            return moment.get().compareTo(other.get());
        }
        return isNumber(value) && isNumber(end)
                ? new BigDecimal(value).compareTo(new BigDecimal(end))
                : value.compareTo(end);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,30}(\\.\\d{1,30})?");
    }
}
