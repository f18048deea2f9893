package vn.congmo.gateway.search;

import java.util.List;
import java.util.function.Function;
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

    static final String TITLE = "title";
    static final String TEXT = "text";

    private static final float TITLE_BOOST = 3;
    /** More than the scores of all words together, so that exact accents come first. */
    private static final float EXACT_BOOST = 100;

    private final SearchText text;

    QueryMaker(SearchText text) {
        this.text = text;
    }

    Query make() {
        if (text.phrases().isEmpty()) {
            return new MatchNoDocsQuery("nothing to search for");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(every(VietnameseAnalyzer.FOLDED), Occur.MUST);
        query.add(together(), Occur.SHOULD);
        if (text.hasAccents()) {
            Query exact = new ConstantScoreQuery(every(VietnameseAnalyzer.EXACT));
            query.add(new BoostQuery(exact, EXACT_BOOST), Occur.SHOULD);
        }
        return query.build();
    }

    private Query every(VietnameseAnalyzer analyzer) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> phrases = text.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            List<String> words = terms(analyzer, phrases.get(i));
            boolean open = text.openLast() && i == phrases.size() - 1;
            all.add(anywhere(field -> open ? open(field, words) : phrase(field, words)), Occur.MUST);
        }
        return all.build();
    }

    /** A title with all words in a row is what was meant. */
    private Query together() {
        List<String> words = terms(VietnameseAnalyzer.FOLDED, String.join(" ", text.phrases()));
        return new BoostQuery(phrase(TITLE, words), TITLE_BOOST);
    }

    private static List<String> terms(VietnameseAnalyzer analyzer, String text) {
        return analyzer.words(text).stream().map(VietnameseAnalyzer.Word::term).toList();
    }

    private static Query anywhere(Function<String, Query> in) {
        Query title = new BoostQuery(in.apply(TITLE), TITLE_BOOST);
        return new DisjunctionMaxQuery(List.of(title, in.apply(TEXT)), 0.1f);
    }

    private static Query phrase(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(field, words.toArray(String[]::new));
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
