package vn.congmo.extraction.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;

/**
 * A stretch of a document without page debris: its text, its tokens, and the way from both to the normalised text. Ranges
 * "from token, to token" are half-open.
 */
public final class Passage {
    private final NormalisedText document;
    private final String text;
    private final int[] offsets;
    private final List<Token> tokens;
    private final Set<String> keys = new HashSet<>();

    private Passage(NormalisedText document, String text, int[] offsets) {
        this.document = document;
        this.text = text;
        this.offsets = offsets;
        this.tokens = Tokeniser.tokens(text);
        tokens.forEach(token -> keys.add(token.key()));
    }

    /** The passage made of these spans of a document, in this order, joined by single spaces where words would touch. */
    public static Passage of(NormalisedText document, List<Span> spans) {
        var builder = new PassageText(document.value());
        spans.forEach(builder::append);
        return new Passage(document, builder.text(), builder.offsets());
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Whether there is such a token and it is this word or sign (comparison form). */
    public boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    /** Whether each of these keys is a token somewhere. */
    boolean holdsAll(Set<String> wanted) {
        return keys.containsAll(wanted);
    }

    /** Whether one of these keys is a token somewhere. */
    boolean holdsAny(Set<String> wanted) {
        return wanted.size() <= keys.size() ? isAnyIn(wanted, keys) : isAnyIn(keys, wanted);
    }

    private static boolean isAnyIn(Set<String> few, Set<String> many) {
        for (var key : few) {
            if (many.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** The printed words of a token range. */
    public String text(int from, int to) {
        return from >= to
                ? ""
                : text.substring(token(from).start(), token(to - 1).end());
    }

    /** The same passage without its first and last tokens outside the range. */
    public Passage part(int from, int to) {
        return new Passage(
                document,
                text(from, to),
                Arrays.copyOfRange(offsets, token(from).start(), token(to - 1).end()));
    }

    /** The passage made of other spans of the same document. */
    public Passage of(List<Span> spans) {
        return of(document, spans);
    }

    /** Evidence for a token range. */
    public Evidence evidence(int from, int to, String rule, double confidence) {
        var spans = spans(token(from).start(), token(to - 1).end());
        return new Evidence(spans.getFirst().of(document.value()), spans, rule, confidence);
    }

    /** Evidence for the whole passage. */
    public Evidence evidence(String rule, double confidence) {
        return evidence(0, size(), rule, confidence);
    }

    /** Offset in the normalised text where the passage begins. */
    public int start() {
        return offsets[0];
    }

    private List<Span> spans(int from, int to) {
        var spans = new ArrayList<Span>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !continues(i)) {
                spans.add(trimmed(offsets[start], offsets[i - 1] + 1));
                start = i;
            }
        }
        return spans;
    }

    /** The space that joins two stretches belongs to neither. */
    private Span trimmed(int from, int to) {
        return new Span(from, document.value().charAt(to - 1) == ' ' ? to - 1 : to);
    }

    /** Whether nothing but white space was left out before this character. */
    private boolean continues(int at) {
        return offsets[at] > offsets[at - 1]
                && document.value().substring(offsets[at - 1] + 1, offsets[at]).isBlank();
    }

    @Override
    public String toString() {
        return text;
    }
}
