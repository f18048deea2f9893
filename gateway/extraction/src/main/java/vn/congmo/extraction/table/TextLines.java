package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.Line;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;

/** The lines in which tables are looked for, and how they can be cut. */
final class TextLines {
    private final NormalisedText document;
    private final List<Line> lines;

    TextLines(NormalisedText document, List<Line> lines) {
        this.document = document;
        this.lines = lines;
    }

    NormalisedText document() {
        return document;
    }

    int size() {
        return lines.size();
    }

    Span span(int line) {
        return new Span(lines.get(line).start(), lines.get(line).end());
    }

    Line line(int line) {
        return lines.get(line);
    }

    String text(int line) {
        return document.value()
                .substring(lines.get(line).start(), lines.get(line).end());
    }

    Passage passage(Span span) {
        return Passage.of(document, List.of(span));
    }

    /** The white space of the source between the line above and this one. */
    String gapBefore(int line) {
        int start = lines.get(line).start();
        return start == 0
                ? ""
                : document.source().substring(document.sourceStart(start - 1), document.sourceEnd(start));
    }

    /** Place of a character in its printed line, from 0. */
    int place(int offset) {
        int source = document.sourceStart(offset);
        return source - document.source().lastIndexOf('\n', source) - 1;
    }

    /** How far one character stands behind another of the same line in the source. */
    int distance(int from, int to) {
        return document.sourceStart(to) - document.sourceStart(from);
    }

    /** The pieces between upright strokes, without white space around them; an empty one is an empty list. */
    List<List<Span>> cutAtStrokes(int line) {
        var pieces = new ArrayList<List<Span>>();
        int from = lines.get(line).start();
        int end = lines.get(line).end();
        for (int at = from; at <= end; at++) {
            if (at == end || document.value().charAt(at) == '|') {
                pieces.add(cutAtBreaks(from, at));
                from = at + 1;
            }
        }
        return pieces;
    }

    /** The lines of a Markdown cell, which stand between "<br>" marks. */
    private List<Span> cutAtBreaks(int from, int to) {
        var spans = new ArrayList<Span>();
        int start = from;
        while (start < to) {
            int mark = document.value().indexOf("<br", start, to);
            int end = mark < 0 ? to : mark;
            trimmed(start, end, spans);
            int close = end < to ? document.value().indexOf('>', end, to) : -1;
            start = close < 0 ? to : close + 1;
        }
        return spans;
    }

    void trimmed(int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && document.value().charAt(start) == ' ') {
            start++;
        }
        while (end > start && document.value().charAt(end - 1) == ' ') {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
