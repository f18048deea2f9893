package vn.congmo.extraction.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.findings.Task;

/** Which task stands where. */
public final class TaskIndex {
    private final List<Place> places = new ArrayList<>();
    private final int[] furthest;
    private final Map<String, Task> byId = new HashMap<>();

    public TaskIndex(List<Task> tasks) {
        for (var task : tasks) {
            byId.putIfAbsent(task.id(), task);
            task.evidence().spans().forEach(span -> places.add(new Place(span, task)));
        }
        places.sort(Comparator.comparingInt(place -> place.span().start()));
        furthest = new int[places.size()];
        for (int i = 0; i < furthest.length; i++) {
            furthest[i] =
                    Math.max(i == 0 ? 0 : furthest[i - 1], places.get(i).span().end());
        }
    }

    /** Id of the longest task that holds an offset of the normalised text, or null. */
    public @Nullable String find(int offset) {
        Task longest = null;
        for (int i = lastBefore(offset); i >= 0 && furthest[i] > offset; i--) {
            var place = places.get(i);
            boolean longer = longest == null
                    || place.task().text().length() >= longest.text().length();
            longest = place.span().end() > offset && longer ? place.task() : longest;
        }
        return longest == null ? null : longest.id();
    }

    /** The task with this id, or null. */
    public @Nullable Task byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** Index of the last place that starts at an offset or before it, or -1. */
    private int lastBefore(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = places.get(middle).span().start() <= offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low - 1;
    }

    private record Place(Span span, Task task) {}
}
