package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts the running text from what a page adds to it: page numbers, running heads, footnotes. A number alone on its line that
 * cuts a sentence and comes back later is a footnote's mark, then the footnote itself.
 */
final class PageDebris {
    private final List<Row> rows;
    private final Map<String, Integer> lastLine = new HashMap<>();
    private final List<Row> text = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();

    private PageDebris(List<Row> rows) {
        this.rows = rows;
    }

    static PageDebris of(List<Row> rows) {
        var kept = Furniture.without(rows);
        var debris = new PageDebris(kept);
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).isNumber()) {
                debris.lastLine.put(kept.get(i).text(), i);
            }
        }
        debris.sort();
        return debris;
    }

    /** The rows of the running text. */
    List<Row> text() {
        return text;
    }

    List<Footnote> footnotes() {
        return footnotes;
    }

    private void sort() {
        var marks = new HashMap<String, Integer>();
        int at = 0;
        while (at < rows.size()) {
            var row = rows.get(at);
            boolean last = row.isNumber() && lastLine.getOrDefault(row.text(), -1) == at;
            if (last && marks.containsKey(row.text())) {
                at = footnote(at);
                continue;
            }
            if (row.isNumber() && !last && cutsSentence(at)) {
                marks.put(row.text(), at);
            } else if (!row.isNumber()) {
                text.add(row);
            }
            at++;
        }
    }

    private boolean cutsSentence(int at) {
        return at > 0
                && at + 1 < rows.size()
                && !rows.get(at - 1).endsSentence()
                && !Character.isUpperCase(rows.get(at + 1).text().charAt(0));
    }

    private int footnote(int at) {
        int end = at + 1;
        while (end < rows.size() && !endsBefore(at, end)) {
            end++;
        }
        if (end > at + 1) {
            footnotes.add(new Footnote(rows.get(at).text(), List.copyOf(rows.subList(at + 1, end))));
        }
        return end;
    }

    /** A footnote ends where the interrupted sentence goes on, or a numbered block begins. */
    private boolean endsBefore(int footnote, int row) {
        var next = rows.get(row);
        return row > footnote + 1
                && rows.get(row - 1).endsSentence()
                && (next.startsLowerCase() || next.isNumber() || Markers.find(next.text()) != null);
    }

    /** A footnote: its number and its rows. */
    record Footnote(String number, List<Row> rows) {}
}
