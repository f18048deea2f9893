package vn.congmo.gateway.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that can be found.
 *
 * @param iri     the thing
 * @param type    its REST collection in the singular: dataset, problem, task, document, indicator, organisation, place
 * @param title   shown and searched, ranks highest
 * @param text    searched: what else is said of it
 * @param page    path of its page for people
 * @param dataset slug of the dataset that tells of it; empty where none does
 * @param names   searched nearly like the title: aliases, abbreviations, numbers, names in English
 * @param facets  what it is counted and filtered by, beside its type and dataset
 */
public record SearchEntry(
        String iri,
        String type,
        String title,
        String text,
        String page,
        String dataset,
        List<String> names,
        List<FacetValue> facets) {

    public SearchEntry {
        names = List.copyOf(names);
        facets = List.copyOf(facets);
    }

    /** An entry without other names, in no dataset. */
    public SearchEntry(String iri, String type, String title, String text, String page) {
        this(iri, type, title, text, page, "", List.of(), List.of());
    }

    /** The same, told of by this dataset. */
    public SearchEntry of(String slug) {
        return new SearchEntry(iri, type, title, text, page, slug, names, facets);
    }

    /** The same, also called so. */
    public SearchEntry named(Stream<String> others) {
        return new SearchEntry(
                iri, type, title, text, page, dataset, others.distinct().toList(), facets);
    }

    /** The same with these facets. */
    public SearchEntry with(Stream<FacetValue> values) {
        return new SearchEntry(
                iri, type, title, text, page, dataset, names, values.distinct().toList());
    }
}
