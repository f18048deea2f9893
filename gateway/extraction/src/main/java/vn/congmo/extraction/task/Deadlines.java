package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.token.Passage;

/** All ways of saying when, the same time once. */
public final class Deadlines {
    private static final List<DeadlineRule> RULES = List.of(new PointRule(), new RecurringRule(), new EventRule());

    private Deadlines() {}

    /** The deadlines that the words of an order set. */
    public static List<Deadline> find(Passage passage) {
        var found = new ArrayList<Deadline>();
        for (var rule : RULES) {
            for (var deadline : rule.find(passage)) {
                if (found.stream().noneMatch(known -> isSame(known, deadline))) {
                    found.add(deadline);
                }
            }
        }
        return found;
    }

    private static boolean isSame(Deadline a, Deadline b) {
        return a.relation() == b.relation()
                && Objects.equals(a.value(), b.value())
                && Objects.equals(a.event(), b.event());
    }
}
