package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts the running text from what a page adds to it: page numbers and footnotes. A number alone on its line that comes back
 * later is a footnote's mark, then the footnote itself; one that does not come back is a page number.
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
        var debris = new PageDebris(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isNumber()) {
                debris.lastLine.put(rows.get(i).text(), i);
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
            if (!row.isNumber()) {
                text.add(row);
                at++;
            } else if (marks.containsKey(row.text()) && lastLine.getOrDefault(row.text(), -1) == at) {
                at = footnote(at);
            } else {
                marks.put(row.text(), at);
                at++;
            }
        }
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
