package vn.congmo.extraction.doubt;

import java.util.Objects;
import java.util.stream.Stream;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Task;

/**
 * A task that inherits another limit than its own words set: the inherited one is doubted. Two limits in a task's own
 * words are no conflict, they are often two stages of the work.
 */
final class TwoDeadlinesRule implements DoubtRule {

    @Override
    public Stream<Doubt> doubts(Findings findings) {
        return findings.tasks().stream().flatMap(TwoDeadlinesRule::doubts);
    }

    private static Stream<Doubt> doubts(Task task) {
        return task.deadlines().stream()
                .filter(deadline -> deadline.inheritedFrom() != null && Times.isLimit(deadline))
                .flatMap(inherited -> task.deadlines().stream()
                        .filter(own -> contradict(own, inherited))
                        .limit(1)
                        .map(own -> doubt(own, inherited)));
    }

    private static boolean contradict(Deadline own, Deadline inherited) {
        return own.inheritedFrom() == null && Times.isLimit(own) && !Times.agree(value(own), value(inherited));
    }

    private static String value(Deadline deadline) {
        return Objects.requireNonNull(deadline.value());
    }

    private static Doubt doubt(Deadline own, Deadline inherited) {
        String quote = own.evidence().quote();
        return Doubt.conflict(
                inherited,
                "two-deadlines",
                "Nhiệm vụ đã có thời hạn riêng “%s”".formatted(quote),
                "The task has a deadline of its own, “%s”".formatted(quote));
    }
}
