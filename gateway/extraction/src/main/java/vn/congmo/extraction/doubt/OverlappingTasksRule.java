package vn.congmo.extraction.doubt;

import java.util.stream.Stream;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Task;

/**
 * Two tasks that claim the same words: one was read into the other, or both are the same. A clause of a task that tells
 * somebody else to do something ({@code 1-1/a} of {@code 1-1}) lies inside it and is no doubt.
 */
final class OverlappingTasksRule implements DoubtRule {

    @Override
    public Stream<Doubt> doubts(Findings findings) {
        return findings.tasks().stream().flatMap(task -> findings.tasks().stream()
                .filter(other -> !other.id().equals(task.id()) && !isClause(task, other) && overlap(task, other))
                .limit(1)
                .map(other -> doubt(task, other)));
    }

    private static boolean isClause(Task one, Task other) {
        return one.id().startsWith(other.id() + "/") || other.id().startsWith(one.id() + "/");
    }

    private static boolean overlap(Task one, Task other) {
        return one.evidence().spans().stream()
                .anyMatch(span -> other.evidence().spans().stream().anyMatch(span::overlaps));
    }

    private static Doubt doubt(Task task, Task other) {
        return Doubt.conflict(
                task,
                "overlapping-tasks",
                "Trùng câu chữ với nhiệm vụ %s".formatted(other.id()),
                "Shares words with task %s".formatted(other.id()));
    }
}
