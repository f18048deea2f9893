package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.text.Line;

/** A line outside every data table as the printed lines it stands for: strokes that only lay words out part them. */
final class LayoutLines {
    private LayoutLines() {}

    static List<Line> of(TextLines lines, int at) {
        var whole = lines.line(at);
        if (lines.text(at).indexOf('|') < 0) {
            return List.of(whole);
        }
        var parts = new ArrayList<Line>();
        for (var piece : lines.cutAtStrokes(at)) {
            for (var span : piece) {
                boolean rule = span.of(lines.document().value()).matches(":?-+:?");
                int blank = parts.isEmpty() ? whole.blankBefore() : 0;
                if (!rule) {
                    parts.add(new Line(span.start(), span.end(), blank, whole.bold()));
                }
            }
        }
        return parts;
    }
}
