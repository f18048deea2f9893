package vn.congmo.extraction.doubt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Task;

/** A task that names nobody although the others of its list do. */
final class MissingLeadRule implements DoubtRule {

    private static final int FEWEST_SIBLINGS = 3;

    @Override
    public Stream<Doubt> doubts(Findings findings) {
        Map<String, List<Task>> lists =
                findings.tasks().stream().collect(Collectors.groupingBy(task -> parent(task.id())));
        return findings.tasks().stream()
                .filter(task ->
                        task.lead().isEmpty() && othersHaveOne(lists.getOrDefault(parent(task.id()), List.of())))
                .map(MissingLeadRule::doubt);
    }

    /** At least two of three, so that a list where most tasks name nobody is left in peace. */
    private static boolean othersHaveOne(List<Task> list) {
        long led = list.stream().filter(task -> !task.lead().isEmpty()).count();
        return list.size() >= FEWEST_SIBLINGS && 3 * led >= 2L * list.size();
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('-'));
        return end < 0 ? "" : path.substring(0, end);
    }

    private static Doubt doubt(Task task) {
        return Doubt.gap(
                task,
                "missing-lead",
                "Không rõ cơ quan chủ trì, trong khi các nhiệm vụ cùng mục đều có",
                "Names no lead, while the other tasks of its list do");
    }
}
