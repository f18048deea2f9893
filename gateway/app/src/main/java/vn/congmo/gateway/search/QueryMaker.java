package vn.congmo.gateway.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes the Lucene query: all words without accents; with the accents as typed ranks above all others. */
final class QueryMaker {

    /** How much a word counts in each field. */
    private static final Map<String, Float> FIELDS = Map.of(
            EntryFields.TITLE, 3f,
            EntryFields.NAMES, 3f,
            EntryFields.TEXT, 1f,
            EntryFields.BODY, 0.5f);

    private static final Map<String, Float> TITLE_ONLY = Map.of(EntryFields.TITLE, 3f, EntryFields.NAMES, 3f);

    private static final float TOGETHER_BOOST = 3;
    /** More than the scores of all words together: a thing that is called just so is what was meant. */
    private static final float WHOLE_BOOST = 100;
    /** More than that, so that exact accents come first. */
    private static final float EXACT_BOOST = 200;
    /** What initials count that stand for a name, and for words of the text: less than the words themselves. */
    private static final Map<String, Float> INITIALS =
            Map.of(EntryFields.NAME_INITIALS, 6f, EntryFields.TEXT_INITIALS, 0.5f);

    /** So many words may stand between those that were typed. */
    private static final int NEAR = 2;

    private final SearchText text;
    private final Map<String, Float> fields;

    private QueryMaker(SearchText text, Map<String, Float> fields) {
        this.text = text;
        this.fields = fields;
    }

    /** For entries that have the words anywhere. */
    static Query anywhere(SearchText text) {
        return new QueryMaker(text, FIELDS).make();
    }

    /** For entries that are called so. */
    static Query called(SearchText text) {
        return new QueryMaker(text, TITLE_ONLY).make();
    }

    private Query make() {
        if (text.phrases().isEmpty()) {
            return new MatchNoDocsQuery("nothing to search for");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(every(VietnameseAnalyzer.FOLDED), Occur.MUST);
        List<String> words = terms(VietnameseAnalyzer.FOLDED, String.join(" ", text.phrases()));
        query.add(together(words), Occur.SHOULD);
        query.add(
                boosted(new TermQuery(new Term(EntryFields.WHOLE, String.join(" ", words))), WHOLE_BOOST),
                Occur.SHOULD);
        if (text.hasAccents()) {
            query.add(boosted(every(VietnameseAnalyzer.EXACT), EXACT_BOOST), Occur.SHOULD);
        }
        return query.build();
    }

    private Query every(VietnameseAnalyzer analyzer) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> phrases = text.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            boolean open = text.openLast() && i == phrases.size() - 1;
            all.add(somewhere(analyzer, phrases.get(i), open), Occur.MUST);
        }
        return all.build();
    }

    /** All words in a row, or near each other. */
    private Query together(List<String> words) {
        List<Query> rows = fields.entrySet().stream()
                .map(field -> (Query) new BoostQuery(near(field.getKey(), words), field.getValue()))
                .toList();
        return new BoostQuery(new DisjunctionMaxQuery(rows, 0), TOGETHER_BOOST);
    }

    private Query somewhere(VietnameseAnalyzer analyzer, String phrase, boolean open) {
        List<String> words = terms(analyzer, phrase);
        List<Query> places = new ArrayList<>();
        fields.forEach(
                (field, boost) -> places.add(new BoostQuery(open ? open(field, words) : phrase(field, words), boost)));
        Initials.abbreviated(phrase)
                .ifPresent(initials -> INITIALS.forEach(
                        (field, boost) -> places.add(boosted(new TermQuery(new Term(field, initials)), boost))));
        return new DisjunctionMaxQuery(places, 0.1f);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    private static List<String> terms(VietnameseAnalyzer analyzer, String text) {
        return analyzer.words(text).stream().map(VietnameseAnalyzer.Word::term).toList();
    }

    private static Query phrase(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static Query near(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(NEAR, field, words.toArray(String[]::new));
    }

    /** The whole word counts as typed; a longer one matches as well. */
    private static Query open(String field, List<String> words) {
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(phrase(field, words), Occur.SHOULD);
        List<String> closed = words.subList(0, words.size() - 1);
        BooleanQuery.Builder unfinished = new BooleanQuery.Builder();
        closed.forEach(word -> unfinished.add(new TermQuery(new Term(field, word)), Occur.MUST));
        unfinished.add(new PrefixQuery(new Term(field, words.getLast())), Occur.MUST);
        return both.add(new ConstantScoreQuery(unfinished.build()), Occur.SHOULD)
                .build();
    }
}
