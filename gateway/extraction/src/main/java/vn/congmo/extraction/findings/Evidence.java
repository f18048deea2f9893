package vn.congmo.extraction.findings;

import java.util.List;

/**
 * Why a finding is believed: the words of the document, where they stand, and the rule that read them.
 *
 * @param quote the literal characters of the first span
 * @param spans one span, or several where a page break or footnote cuts the passage; never empty
 * @param rule name of the rule, stable from release to release
 * @param confidence 0 (a guess) to 1 (the form leaves no doubt)
 */
public record Evidence(String quote, List<Span> spans, String rule, double confidence) {
    public Evidence {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("Evidence without a span: " + quote);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence outside 0..1: " + confidence);
        }
    }

    /** Evidence of one passage of a normalised text. */
    public static Evidence of(String text, Span span, String rule, double confidence) {
        return new Evidence(span.of(text), List.of(span), rule, confidence);
    }

    /** The first (mostly the only) span. */
    public Span span() {
        return spans.getFirst();
    }
}
