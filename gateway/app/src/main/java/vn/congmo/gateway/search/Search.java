package vn.congmo.gateway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.springframework.stereotype.Component;

/** Finds what was published by its words, typed with or without accents. */
@Component
public class Search {

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(EntryFields.IRI, SortField.Type.STRING));

    private final SearchIndex index;

    Search(SearchIndex index) {
        this.index = index;
    }

    /**
     * The entries with all these words.
     *
     * @throws vn.congmo.gateway.core.Refusal when the cursor is none of ours
     */
    public SearchResult find(SearchQuery query) {
        SearchText text = SearchText.of(query.text());
        Optional<SearchCursor> after = query.cursor().map(SearchErrors::cursor);
        Query words = QueryMaker.anywhere(text);
        return index.read(searcher -> find(searcher, query, words, after, new FragmentFinder(text)));
    }

    /** Makes the index anew from the current catalogue, even where it seems to match. */
    public void rebuild() {
        try {
            index.rebuild();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchResult find(
            IndexSearcher searcher,
            SearchQuery query,
            Query words,
            Optional<SearchCursor> after,
            FragmentFinder fragments)
            throws IOException {
        Filters filters = new Filters(query.filters());
        Query filtered = filters.in(words);
        long total = searcher.count(filtered);
        List<FacetCounts> facets = FacetCounter.count(searcher, words, filters);
        int documents = Math.max(1, searcher.getIndexReader().maxDoc());
        int limit = Math.min(query.limit() + 1, documents);
        TopDocs top = after.isEmpty()
                ? searcher.search(filtered, limit, BEST_FIRST)
                : searcher.searchAfter(after.get().place(documents), filtered, limit, BEST_FIRST);
        List<ScoreDoc> found = Arrays.asList(top.scoreDocs);
        List<SearchHit> hits = hits(searcher, found.subList(0, Math.min(query.limit(), found.size())), fragments);
        Optional<String> next = found.size() <= query.limit()
                ? Optional.empty()
                : Optional.of(
                        SearchCursor.of((FieldDoc) found.get(query.limit() - 1)).encode());
        return new SearchResult(total, facets, hits, next);
    }

    private static List<SearchHit> hits(IndexSearcher searcher, List<ScoreDoc> found, FragmentFinder fragments)
            throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        for (ScoreDoc each : found) {
            Document document = searcher.storedFields().document(each.doc);
            SearchEntry entry = EntryFields.entry(document);
            float score = (Float) ((FieldDoc) each).fields[0];
            FragmentFinder.Marked marked = fragments.find(entry.title(), EntryFields.told(document));
            hits.add(new SearchHit(entry, score, marked.title(), marked.fragment()));
        }
        return hits;
    }
}
