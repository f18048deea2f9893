package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** The fields in which big problems are wanted: "(1) ..., (2) ...". */
final class FocusAreas {
    private static final Phrase ITEM = Vocabulary.phrase("{open} {order:int} {close}");

    private FocusAreas() {}

    /** A field: its number, and its words between two tokens. */
    record Area(int order, int mark, int from, int to) {}

    static List<Area> find(Passage passage) {
        var items = ITEM.all(passage);
        var areas = new ArrayList<Area>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            int limit = i + 1 < items.size() ? items.get(i + 1).from() : Clauses.segmentEnd(passage, item.to());
            int to = lastWord(passage, item.to(), limit);
            if (to > item.to()) {
                areas.add(new Area(order(item), item.from(), item.to(), to));
            }
        }
        return areas;
    }

    private static int lastWord(Passage passage, int from, int limit) {
        int to = limit;
        while (to > from && !passage.token(to - 1).isWord() && !passage.is(to - 1, ")")) {
            to--;
        }
        return to;
    }

    private static int order(Match item) {
        return Integer.parseInt(String.valueOf(item.text("order")));
    }
}
