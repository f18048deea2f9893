package vn.congmo.gateway.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.search.VietnameseAnalyzer.Word;

/** Suggests, while words are typed, how they may go on and which things are called so; accents are optional. */
@Component
public class Suggestions {

    /** The most that can be asked for. */
    public static final int MOST = 20;

    private static final int LOOKED_AT = 60;
    private static final int WORDS = 3;
    /** Nobody reads a longer one while typing. */
    private static final int LONGEST_TITLE = 120;

    private static final int SHORTEST = 2;

    private final SearchIndex index;

    Suggestions(SearchIndex index) {
        this.index = index;
    }

    /** Words first, then titles, the likeliest first, at most so many of both; none where nothing is called so. */
    public List<Suggestion> list(String typed, int limit) {
        SearchText text = SearchText.of(typed);
        List<SearchEntry> called =
                text.phrases().isEmpty() ? List.of() : index.read(searcher -> called(searcher, text));
        return Stream.concat(words(text, called), titles(called)).limit(limit).toList();
    }

    private static List<SearchEntry> called(IndexSearcher searcher, SearchText text) throws IOException {
        List<SearchEntry> entries = new ArrayList<>();
        for (ScoreDoc each : searcher.search(QueryMaker.called(text), LOOKED_AT).scoreDocs) {
            entries.add(EntryFields.entry(searcher.storedFields().document(each.doc)));
        }
        return entries;
    }

    private static Stream<Suggestion> titles(List<SearchEntry> called) {
        Map<String, SearchEntry> byTitle = new LinkedHashMap<>();
        called.stream()
                .filter(entry -> entry.title().length() <= LONGEST_TITLE)
                .forEach(entry -> byTitle.putIfAbsent(entry.title(), entry));
        return byTitle.values().stream()
                .map(entry -> new Suggestion(entry.title(), Optional.of(entry.type()), Optional.of(entry.page())));
    }

    /** How titles go on after what was typed, and one word more. */
    private static Stream<Suggestion> words(SearchText text, List<SearchEntry> called) {
        List<String> typed = VietnameseAnalyzer.FOLDED.words(String.join(" ", text.phrases())).stream()
                .map(Word::term)
                .toList();
        if (!text.openLast() || String.join("", typed).length() < SHORTEST) {
            return Stream.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (SearchEntry entry : called) {
            continuations(entry.title(), typed).forEach(words -> counts.merge(words, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(words -> words.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(WORDS)
                .map(words -> new Suggestion(words.getKey(), Optional.empty(), Optional.empty()));
    }

    private static Set<String> continuations(String title, List<String> typed) {
        List<Word> words = VietnameseAnalyzer.FOLDED.words(title);
        Set<String> found = new HashSet<>();
        for (int i = 0; i + typed.size() <= words.size(); i++) {
            if (begins(words.subList(i, i + typed.size()), typed)) {
                int last = Math.min(words.size(), i + typed.size() + 1) - 1;
                String row =
                        title.substring(words.get(i).start(), words.get(last).end());
                if (row.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ')) {
                    found.add(row.toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    private static boolean begins(List<Word> words, List<String> typed) {
        int last = typed.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!words.get(i).term().equals(typed.get(i))) {
                return false;
            }
        }
        return words.get(last).term().startsWith(typed.get(last));
    }
}
