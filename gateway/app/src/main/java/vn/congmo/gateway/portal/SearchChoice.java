package vn.congmo.gateway.portal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congmo.gateway.search.Facet;

/** The words and the values of facets that a reader has chosen. */
record SearchChoice(String q, Map<Facet, Set<String>> filters) {

    /** The same with this value chosen, or no longer chosen. */
    SearchChoice toggled(Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(filters);
        Set<String> values = new TreeSet<>(changed.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(facet, values);
        return new SearchChoice(q, changed);
    }

    /** The query part of an address, with its question mark. */
    String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance().queryParam("q", "{q}");
        Map<String, Object> values = new TreeMap<>(Map.of("q", q));
        new TreeMap<>(filters).forEach((facet, chosen) -> new TreeSet<>(chosen).forEach(value -> {
            String name = facet.code() + values.size();
            query.queryParam(facet.code(), "{" + name + "}");
            values.put(name, value);
        }));
        return query.encode().buildAndExpand(values).toUriString();
    }
}
