package vn.congmo.extraction.indicator;

import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.token.Passage;

/** The stretch of a passage that a figure belongs to: between semicolons, full stops and quotation marks. */
record Bounds(int from, int to) {

    static Bounds around(Passage passage, int at) {
        int from = Clauses.segmentStart(passage, at);
        int to = Clauses.segmentEnd(passage, at);
        for (int i = from; i < to; i++) {
            if (i < at && (passage.is(i, "“") || passage.is(i, "”") || passage.is(i, ":"))) {
                from = i + 1;
            } else if (i > at && (passage.is(i, "”") || passage.is(i, "“"))) {
                to = i;
            }
        }
        return new Bounds(from, to);
    }
}
