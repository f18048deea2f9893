package vn.congmo.extraction.task;

import java.util.List;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.token.Passage;

/** One way of saying when. */
interface DeadlineRule {
    /** Stable name of the rule. */
    String name();

    /** The deadlines that the words of an order set. */
    List<Deadline> find(Passage passage);
}
