package vn.congmo.extraction.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Normalises cluster by cluster (a base character with its marks), so that every output character knows its source. */
final class Normaliser {
    private static final int NONE = -1;

    private final SourceText whole;
    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final int[] starts;
    private final int[] ends;
    private final List<Line> lines = new ArrayList<>();
    private int gapStart = NONE;
    private int lineStart = NONE;
    private int blankLines;
    private boolean bold;
    private boolean boldLine;

    Normaliser(SourceText whole) {
        this.whole = whole;
        source = whole.characters();
        // Unicode's bound for the growth of a string under NFC is three.
        starts = new int[3 * source.length()];
        ends = new int[3 * source.length()];
    }

    NormalisedText normalise() {
        int at = 0;
        while (at < source.length()) {
            at += source.startsWith("**", at) ? boldMark() : cluster(at);
        }
        endLine();
        int length = out.length();
        return new NormalisedText(
                whole, out.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), lines);
    }

    private int boldMark() {
        bold = !bold;
        return 2;
    }

    private int cluster(int at) {
        char first = source.charAt(at);
        if (isSpace(first)) {
            space(first, at);
            return 1;
        }
        int end = clusterEnd(at);
        if (first != '\uFEFF') {
            append(Normalizer.normalize(source.substring(at, end), Normalizer.Form.NFC), at, end);
        }
        return end - at;
    }

    private int clusterEnd(int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length() && joins(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private void space(char c, int at) {
        if (gapStart == NONE && !out.isEmpty()) {
            gapStart = at;
        }
        if (c == '\n') {
            endLine();
        }
    }

    private void append(String cluster, int from, int to) {
        if (gapStart != NONE) {
            write(' ', gapStart, from);
            gapStart = NONE;
        }
        if (lineStart == NONE) {
            lineStart = out.length();
            boldLine = true;
        }
        boldLine &= bold;
        cluster.chars().forEach(c -> write((char) c, from, to));
    }

    private void write(char c, int from, int to) {
        starts[out.length()] = from;
        ends[out.length()] = to;
        out.append(c);
    }

    private void endLine() {
        if (lineStart == NONE) {
            blankLines++;
            return;
        }
        lines.add(new Line(lineStart, out.length(), blankLines, boldLine));
        lineStart = NONE;
        blankLines = 0;
    }

    private static boolean joins(int codePoint) {
        int type = Character.getType(codePoint);
        boolean hangulTail = codePoint >= 0x1160 && codePoint <= 0x11FF;
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || hangulTail;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
