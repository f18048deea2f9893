package vn.congmo.extraction.deadline;

import java.util.List;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.token.Passage;

/** One way of saying when. */
interface DeadlineRule {
    /** The deadlines that the words of an order set. */
    List<Deadline> find(Passage passage);
}
