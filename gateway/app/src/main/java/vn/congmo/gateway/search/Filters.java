package vn.congmo.gateway.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Values that hits must have: one of those named of each facet. */
record Filters(Map<Facet, Set<String>> asked) {

    Filters {
        asked = Map.copyOf(asked);
    }

    boolean has(Facet facet) {
        return asked.containsKey(facet);
    }

    boolean asks(Facet facet, String value) {
        return asked.getOrDefault(facet, Set.of()).contains(value);
    }

    Set<Facet> unused() {
        return Arrays.stream(Facet.values())
                .filter(facet -> !has(facet))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Facet.class)));
    }

    Filters without(Facet facet) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(asked);
        others.remove(facet);
        return new Filters(others);
    }

    /** The words, among what passes. */
    Query in(Query words) {
        if (asked.isEmpty()) {
            return words;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        asked.forEach((facet, values) -> {
            List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(EntryFields.filter(facet), terms), Occur.FILTER);
        });
        return query.build();
    }
}
