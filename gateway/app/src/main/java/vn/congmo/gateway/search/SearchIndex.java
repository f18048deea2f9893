package vn.congmo.gateway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.DataDirectory;

/**
 * Keeps the index equal to the catalogue: a cache that is made anew whenever it is missing, unreadable or of another
 * state.
 */
@Component
class SearchIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final DataDirectory data;
    private final CurrentCatalogue current;
    private final List<SearchSource> sources;
    private final DatasetTitles titles;
    private @Nullable IndexFolder folder;
    private @Nullable SearcherManager searchers;

    SearchIndex(DataDirectory data, CurrentCatalogue current, List<SearchSource> sources, DatasetTitles titles) {
        this.data = data;
        this.current = current;
        this.sources = List.copyOf(sources);
        this.titles = titles;
    }

    /** A search that cannot be made now must not undo a publication: the next start, or the next change, makes it. */
    @EventListener
    void follow(CatalogueChanged change) {
        try {
            match(change.catalogue(), false);
        } catch (IOException | RuntimeException e) {
            LOG.error("The search index could not be made: {}", e.toString(), e);
        }
    }

    /** Makes the index anew from the catalogue of now. */
    void rebuild() throws IOException {
        match(current.get(), true);
    }

    /** Runs the work on one state of the index. */
    <T> T read(Work<T> work) {
        try {
            SearcherManager open = open();
            IndexSearcher searcher = open.acquire();
            try {
                return work.on(searcher);
            } finally {
                open.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (searchers != null) {
            searchers.close();
        }
        if (folder != null) {
            folder.close();
        }
    }

    private synchronized SearcherManager open() throws IOException {
        SearcherManager open = searchers;
        return open == null ? match(current.get(), false) : open;
    }

    private synchronized SearcherManager match(Catalogue catalogue, boolean always) throws IOException {
        IndexFolder index = folder();
        if (always || !index.isOf(catalogue.head())) {
            long started = System.nanoTime();
            index.rebuild(catalogue.head(), entries(catalogue));
            LOG.info("The search index was made in {} ms", (System.nanoTime() - started) / 1_000_000);
        }
        SearcherManager open = searchers;
        if (open == null) {
            open = index.searchers();
            searchers = open;
        }
        open.maybeRefreshBlocking();
        return open;
    }

    private IndexFolder folder() throws IOException {
        IndexFolder open = folder;
        if (open == null) {
            open = IndexFolder.open(data.resolve("index"));
            folder = open;
        }
        return open;
    }

    private Stream<Document> entries(Catalogue catalogue) {
        return sources.stream().flatMap(source -> entries(source, catalogue));
    }

    /** What a damaged dataset told of cannot be found; everything else can. */
    private Stream<Document> entries(SearchSource source, Catalogue catalogue) {
        try {
            return source.entries(catalogue).toList().stream().map(entry -> document(source, entry, catalogue));
        } catch (RuntimeException damaged) {
            LOG.error("Not in the index: {}", source.getClass().getSimpleName(), damaged);
            return Stream.empty();
        }
    }

    private Document document(SearchSource source, SearchEntry entry, Catalogue catalogue) {
        List<FacetValue> facets = new ArrayList<>(entry.facets());
        facets.add(new FacetValue(Facet.TYPE, entry.type(), TypeNames.get(entry.type())));
        if (!entry.dataset().isEmpty()) {
            facets.add(new FacetValue(Facet.DATASET, entry.dataset(), titles.get(catalogue, entry.dataset())));
        }
        return EntryFields.document(entry, body(source, entry, catalogue), facets);
    }

    /** An original that is lost or damaged hides no more than itself. */
    private static String body(SearchSource source, SearchEntry entry, Catalogue catalogue) {
        try {
            return source.body(catalogue, entry);
        } catch (RuntimeException damaged) {
            LOG.warn("Found without its text: {}: {}", entry.iri(), damaged.toString());
            return "";
        }
    }

    /** Something done with one state of the index. */
    @FunctionalInterface
    interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }
}
