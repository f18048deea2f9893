package vn.congmo.gateway.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into clauses: at line ends, after a semicolon, and where a sentence or an item of a list begins. */
final class Clauses {

    /** The full stop behind the number of an item ends nothing. */
    private static final String STOP = "(?<!\\b(?:\\d{1,2}|[IVX]{1,4}))[.!?…]\\s+(?=[\\p{Lu}\\p{N}-])";

    private static final Pattern END = Pattern.compile("\\n|;\\s+|" + STOP + "|:\\s+(?=-)|\\s(?=[-+] \\p{Lu})");

    private Clauses() {}

    /** Where each clause begins and ends, in order; they cover the text. */
    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(spans, start, end.end());
            start = end.end();
        }
        add(spans, start, text.length());
        return spans;
    }

    private static void add(List<Span> spans, int start, int end) {
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    /** Offsets of the first character and behind the last one. */
    record Span(int start, int end) {}
}
