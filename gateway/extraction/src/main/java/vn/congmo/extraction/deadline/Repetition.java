package vn.congmo.extraction.deadline;

import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.token.Passage;

/** Makes the deadlines that come back. */
final class Repetition {
    private Repetition() {}

    /** A repetition that the tokens of a range state, as ISO 8601 with an optional "@" and a day. */
    static Deadline of(Passage passage, int from, int to, String value, String rule) {
        int end = Math.min(passage.size(), to);
        return new Deadline(Relation.RECURRING, value, null, null, passage.evidence(from, end, rule, 0.85));
    }
}
