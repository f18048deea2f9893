package vn.congmo.extraction.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.token.Passage;

/** All ways of saying when: the same words once, the same time once. */
public final class Deadlines {
    private static final List<DeadlineRule> RULES = List.of(
            new YearlyDayRule(),
            new DayOfPeriodRule(),
            new FrequencyRule(),
            new PeriodicRule(),
            new LabelledRule(),
            new DateRule(),
            new TermRule(),
            new EventRule());

    private Deadlines() {}

    /** The deadlines that the words of an order set, in the order of the text. */
    public static List<Deadline> find(Passage passage) {
        var found = new ArrayList<Deadline>();
        for (var rule : RULES) {
            for (var deadline : rule.find(passage)) {
                if (found.stream().noneMatch(known -> overlap(known, deadline) || isSame(known, deadline))) {
                    found.add(deadline);
                }
            }
        }
        found.sort(
                Comparator.comparingInt(deadline -> deadline.evidence().span().start()));
        return List.copyOf(found);
    }

    /** Whether both set the same time. */
    public static boolean isSame(Deadline a, Deadline b) {
        return isSameValue(a, b) && Objects.equals(a.event(), b.event());
    }

    /** Whether both bind in the same way to the same value, whatever event they name. */
    public static boolean isSameValue(Deadline a, Deadline b) {
        return a.relation() == b.relation() && Objects.equals(a.value(), b.value());
    }

    private static boolean overlap(Deadline a, Deadline b) {
        return overlap(a.evidence().span(), b.evidence().span());
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
