package vn.congmo.gateway.ckan.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congmo.gateway.ckan.model.CkanPackage;

/**
 * A package as it is searched.
 *
 * @param values by field, as they are
 * @param words  of the fields in which words are looked for
 */
record PackageEntry(CkanPackage found, Map<String, List<String>> values, Map<String, Words> words) {

    /** How much a word counts by where it stands. */
    private static final Map<String, Integer> WEIGHTS =
            Map.of("name", 4, "title", 4, "tags", 2, "groups", 2, SolrQuery.TEXT, 1);

    static PackageEntry of(CkanPackage found, Map<String, List<String>> values, List<String> textFields) {
        return new PackageEntry(
                found,
                values,
                textFields.stream()
                        .collect(Collectors.toMap(
                                field -> field, field -> Words.of(values.getOrDefault(field, List.of())))));
    }

    List<String> values(String field) {
        List<String> known = values.get(field);
        return known == null ? values.getOrDefault("extras_" + field, List.of()) : known;
    }

    Optional<String> first(String field) {
        return values(field).stream().findFirst();
    }

    boolean is(SolrQuery.Is wanted) {
        boolean wild = !wanted.phrase() && Wildcards.areIn(wanted.text());
        Words text = words.get(wanted.field());
        if (text != null) {
            return wild ? text.holdLike(wanted.text()) : text.hold(wanted.text());
        }
        String plain = normal(wanted.text());
        return values(wanted.field()).stream()
                .map(PackageEntry::normal)
                .anyMatch(value -> wild ? Wildcards.match(plain, value) : plain.equals(value));
    }

    /** Every word counts more where it stands with its accents as typed. */
    double score(SolrQuery.Is wanted) {
        if (!wanted.field().equals(SolrQuery.TEXT)) {
            return is(wanted) ? 1 : 0;
        }
        return WEIGHTS.entrySet().stream()
                .mapToDouble(weight -> weight.getValue() * closeness(wanted, weight.getKey()))
                .sum();
    }

    private double closeness(SolrQuery.Is wanted, String field) {
        Words text = words.getOrDefault(field, Words.of(values(field)));
        if (text.holdExactly(wanted.text())) {
            return 2;
        }
        return text.hold(wanted.text()) ? 1 : 0;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
