package vn.congmo.gateway.feeds.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

/** All pages of a catalogue that anybody may want to find: of the site, of datasets and versions, of every thing. */
@Component
class SitePages {

    private static final List<String> FIXED =
            List.of("/developers", "/developers/guide", "/vocabulary", "/sparql-form", "/reports");
    private static final List<String> LISTS =
            List.of("/", "/problems", "/documents", "/tasks", "/indicators", "/datasets");

    private final ObjectProvider<SearchSource> sources;

    SitePages(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    List<SitePage> list(Catalogue catalogue) {
        Optional<Instant> changed = catalogue.changed();
        List<SitePage> pages = new ArrayList<>();
        LISTS.forEach(path -> pages.add(new SitePage(path, changed)));
        FIXED.forEach(path -> pages.add(new SitePage(path, Optional.empty())));
        catalogue.list().forEach(dataset -> add(pages, dataset));
        things(catalogue).distinct().forEach(pages::add);
        return pages;
    }

    private static void add(List<SitePage> pages, Dataset dataset) {
        pages.add(
                new SitePage(dataset.id().path(), Optional.of(dataset.current().issued())));
        dataset.versions()
                .forEach(version -> pages.add(new SitePage(version.id().path(), Optional.of(version.issued()))));
    }

    /** Things that the search knows and that have a page of their own, with the time of the dataset they stand in. */
    private Stream<SitePage> things(Catalogue catalogue) {
        return sources.orderedStream().flatMap(source -> source.entries(catalogue)
                .map(SearchEntry::page)
                .filter(page -> page.startsWith("/") && !page.contains("#") && !page.startsWith("/dataset"))
                .map(page -> new SitePage(page, changed(catalogue, source))));
    }

    private static Optional<Instant> changed(Catalogue catalogue, SearchSource source) {
        return source instanceof PublishedCollection<?> collection
                ? catalogue.find(collection.dataset()).map(Dataset::current).map(DatasetVersion::issued)
                : Optional.empty();
    }
}
