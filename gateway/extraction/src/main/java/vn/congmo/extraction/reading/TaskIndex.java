package vn.congmo.extraction.reading;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task;

/** Which task stands where. */
public final class TaskIndex {
    private final List<Task> tasks;

    public TaskIndex(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    /** Id of the longest task that holds an offset of the normalised text, or null. */
    public @Nullable String find(int offset) {
        return tasks.stream()
                .filter(task -> task.evidence().spans().stream()
                        .anyMatch(span -> span.start() <= offset && offset < span.end()))
                .max(Comparator.comparingInt(task -> task.text().length()))
                .map(Task::id)
                .orElse(null);
    }

    /** The task with this id, or null. */
    public @Nullable Task byId(@Nullable String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst().orElse(null);
    }
}
