package vn.congmo.gateway.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import vn.congmo.gateway.search.FacetCounts.Count;

/** Counts the values of facets among the entries that match. */
final class FacetCounter extends SimpleCollector {

    private static final int MOST_VALUES = 50;

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, SortedSetDocValues> values = new EnumMap<>(Facet.class);
    private final Map<Facet, long[]> ordinals = new EnumMap<>(Facet.class);

    private FacetCounter(Set<Facet> facets) {
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    /** The counts of all facets; those of a facet that is filtered by leave its own filter out. */
    static List<FacetCounts> count(IndexSearcher searcher, Query words, Filters filters) throws IOException {
        List<FacetCounts> all = new ArrayList<>();
        FacetCounter open = run(searcher, filters.in(words), filters.unused());
        for (Facet facet : Facet.values()) {
            boolean used = filters.has(facet);
            FacetCounter counter = used ? run(searcher, filters.without(facet).in(words), Set.of(facet)) : open;
            FacetCounts found = counter.of(facet, filters);
            if (!found.values().isEmpty()) {
                all.add(found);
            }
        }
        return all;
    }

    private static FacetCounter run(IndexSearcher searcher, Query query, Set<Facet> facets) throws IOException {
        FacetCounter counter = new FacetCounter(facets);
        searcher.search(query, counter);
        return counter;
    }

    private FacetCounts of(Facet facet, Filters filters) {
        Map<String, Long> found = counts.getOrDefault(facet, Map.of());
        List<Count> values = found.entrySet().stream()
                .map(each -> {
                    FacetValue value = FacetValue.decode(facet, each.getKey());
                    boolean selected = filters.asks(facet, value.value());
                    return new Count(value.value(), value.label(), each.getValue(), selected);
                })
                .sorted(Comparator.comparing((Count count) -> !count.selected())
                        .thenComparing(Comparator.comparingLong(Count::count).reversed())
                        .thenComparing(Count::value))
                .limit(MOST_VALUES)
                .toList();
        return new FacetCounts(facet, values);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        for (Facet facet : counts.keySet()) {
            SortedSetDocValues ofLeaf = DocValues.getSortedSet(leaf.reader(), EntryFields.facet(facet));
            values.put(facet, ofLeaf);
            ordinals.put(facet, new long[Math.toIntExact(ofLeaf.getValueCount())]);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (Map.Entry<Facet, SortedSetDocValues> facet : values.entrySet()) {
            SortedSetDocValues of = facet.getValue();
            if (of.advanceExact(document)) {
                long[] count = ordinals.getOrDefault(facet.getKey(), new long[0]);
                for (int i = 0; i < of.docValueCount(); i++) {
                    count[(int) of.nextOrd()]++;
                }
            }
        }
    }

    /** Adds what was counted in the segment that ends. */
    @Override
    public void finish() throws IOException {
        for (Map.Entry<Facet, SortedSetDocValues> facet : values.entrySet()) {
            long[] count = ordinals.getOrDefault(facet.getKey(), new long[0]);
            Map<String, Long> sums = counts.getOrDefault(facet.getKey(), new HashMap<>());
            for (int i = 0; i < count.length; i++) {
                if (count[i] > 0) {
                    sums.merge(facet.getValue().lookupOrd(i).utf8ToString(), count[i], Long::sum);
                }
            }
        }
        values.clear();
        ordinals.clear();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
