package vn.congmo.extraction.doubt;

import java.util.List;
import vn.congmo.extraction.findings.Findings;

/** Everything that an officer should look at in the findings of one document. */
public final class Doubts {

    private static final List<DoubtRule> RULES = List.of(
            new BlankFormRule(),
            new ReferenceDateRule(),
            new OverlappingTasksRule(),
            new MissingLeadRule(),
            new TwoDeadlinesRule(),
            new PastDeadlineRule(),
            new TargetValueRule(),
            new MissingReceiverRule());

    private Doubts() {}

    /** The doubts of all rules; a finding may have several. */
    public static List<Doubt> of(Findings findings) {
        return RULES.stream().flatMap(rule -> rule.doubts(findings)).toList();
    }
}
