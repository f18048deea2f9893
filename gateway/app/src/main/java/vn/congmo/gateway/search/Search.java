package vn.congmo.gateway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
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
        Query words = new QueryMaker(text).make();
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
        SortedMap<String, Long> types = types(searcher, words);
        Query filtered = query.type().map(type -> of(words, type)).orElse(words);
        long total = query.type()
                .map(type -> types.getOrDefault(type, 0L))
                .orElse(types.values().stream().mapToLong(Long::longValue).sum());
        int documents = Math.max(1, searcher.getIndexReader().maxDoc());
        int limit = Math.min(query.limit() + 1, documents);
        TopDocs top = after.isEmpty()
                ? searcher.search(filtered, limit, BEST_FIRST)
                : searcher.searchAfter(after.get().place(documents), filtered, limit, BEST_FIRST);
        return page(searcher, total, types, Arrays.asList(top.scoreDocs), query.limit(), fragments);
    }

    private static SearchResult page(
            IndexSearcher searcher,
            long total,
            SortedMap<String, Long> types,
            List<ScoreDoc> found,
            int limit,
            FragmentFinder fragments)
            throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        for (ScoreDoc each : found.subList(0, Math.min(limit, found.size()))) {
            SearchEntry entry = EntryFields.entry(searcher.storedFields().document(each.doc));
            float score = (Float) ((FieldDoc) each).fields[0];
            hits.add(new SearchHit(entry, score, fragments.find(entry.text())));
        }
        Optional<String> next = found.size() <= limit
                ? Optional.empty()
                : Optional.of(SearchCursor.of((FieldDoc) found.get(limit - 1)).encode());
        return new SearchResult(total, types, hits, next);
    }

    private static SortedMap<String, Long> types(IndexSearcher searcher, Query words) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        Terms types = MultiTerms.getTerms(searcher.getIndexReader(), EntryFields.TYPE);
        TermsEnum each = types == null ? TermsEnum.EMPTY : types.iterator();
        while (each.next() != null) {
            String type = each.term().utf8ToString();
            long count = searcher.count(of(words, type));
            if (count > 0) {
                counts.put(type, count);
            }
        }
        return counts;
    }

    private static Query of(Query words, String type) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermQuery(new Term(EntryFields.TYPE, type)), Occur.FILTER)
                .build();
    }
}
