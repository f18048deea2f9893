package vn.congmo.gateway.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a document's text into paragraphs, and these into cited and other stretches. */
final class CitedText {

    private final String text;
    private final List<Citation> citations;

    /** Citations that overlap an earlier one are left out: a mark cannot be in two places at once. */
    CitedText(String text, List<Citation> citations) {
        this.text = text;
        this.citations = disjoint(citations);
    }

    /** The paragraphs between these offsets, which are where lines begin that start something new. */
    List<List<TextPart>> paragraphs(List<Integer> starts) {
        List<List<TextPart>> paragraphs = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            add(paragraphs, from, start);
            from = start;
        }
        add(paragraphs, from, text.length());
        return paragraphs;
    }

    private void add(List<List<TextPart>> paragraphs, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            paragraphs.add(parts(from, to));
        }
    }

    private List<TextPart> parts(int from, int to) {
        List<TextPart> parts = new ArrayList<>();
        int at = from;
        for (Citation citation : citations) {
            int start = Math.max(citation.start(), from);
            int end = Math.min(citation.end(), to);
            if (start < end) {
                plain(parts, at, start);
                parts.add(new TextPart(text.substring(start, end), citation.finding(), start == citation.start()));
                at = end;
            }
        }
        plain(parts, at, to);
        return parts;
    }

    private void plain(List<TextPart> parts, int from, int to) {
        if (from < to) {
            parts.add(TextPart.plain(text.substring(from, to)));
        }
    }

    private List<Citation> disjoint(List<Citation> all) {
        List<Citation> kept = new ArrayList<>();
        int end = 0;
        for (Citation citation :
                all.stream().sorted(Comparator.comparingInt(Citation::start)).toList()) {
            if (citation.start() >= end && citation.end() <= text.length()) {
                kept.add(citation);
                end = citation.end();
            }
        }
        return kept;
    }

    /** Where a finding's quote stands: [start, end) of the text. */
    record Citation(int start, int end, String finding) {}
}
