package vn.congmo.gateway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts Vietnamese text into words with tones, without, or (in the index) both at one position. */
final class VietnameseAnalyzer extends Analyzer {

    static final VietnameseAnalyzer INDEX = new VietnameseAnalyzer(Form.BOTH);
    static final VietnameseAnalyzer EXACT = new VietnameseAnalyzer(Form.EXACT);
    static final VietnameseAnalyzer FOLDED = new VietnameseAnalyzer(Form.FOLDED);

    private final Form form;

    private VietnameseAnalyzer(Form form) {
        this.form = form;
    }

    /** Composed letters: all text must pass here on its way in, so that decomposed input is found too. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The words of a text in their order. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", normalized(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), offsets.startOffset(), offsets.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** No phrase reaches from one name into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream placed = new TonePlaceFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(
                words,
                switch (form) {
                    case EXACT -> placed;
                    case FOLDED -> new ASCIIFoldingFilter(placed, false);
                    case BOTH -> new ASCIIFoldingFilter(placed, true);
                });
    }

    /** A word and where it stands in the normalized text. */
    record Word(String term, int start, int end) {}

    private enum Form {
        EXACT,
        FOLDED,
        BOTH
    }
}
