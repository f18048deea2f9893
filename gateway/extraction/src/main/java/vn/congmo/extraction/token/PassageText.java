package vn.congmo.extraction.token;

import java.util.Arrays;
import vn.congmo.extraction.findings.Span;

/** Builds the text of a passage; mends numbers that a line break cut ("01- KH/BCĐTW"). */
final class PassageText {
    private final String document;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    PassageText(String document) {
        this.document = document;
    }

    void append(Span span) {
        if (!text.isEmpty() && needsSpace(document.charAt(span.start()))) {
            write(' ', offsets[text.length() - 1] + 1);
        }
        var broken = BrokenNumbers.spaces(document, span);
        for (int at = span.start(); at < span.end(); at++) {
            if (!broken.get(at - span.start())) {
                write(document.charAt(at), at);
            }
        }
    }

    String text() {
        return text.toString();
    }

    int[] offsets() {
        return Arrays.copyOf(offsets, text.length());
    }

    private boolean needsSpace(char next) {
        return !Character.isWhitespace(text.charAt(text.length() - 1)) && ").,;:".indexOf(next) < 0;
    }

    private void write(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }
}
