package vn.congmo.gateway.plans.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Task;
import vn.congmo.gateway.core.Slug;

/** Writes the tasks of one document with their deadlines. */
final class TaskRows {

    private final PlanTables tables;
    private final String document;
    private final Map<String, String> ids = new LinkedHashMap<>();

    TaskRows(PlanTables tables, String document) {
        this.tables = tables;
        this.document = document;
    }

    /** Adds the tasks; returns row ids by path, for rows that point to tasks. */
    Map<String, String> add(List<Task> tasks) {
        for (Task task : tasks) {
            ids.putIfAbsent(task.id(), tables.get("tasks").newId(document + "-" + slug(task.id())));
        }
        tasks.forEach(this::add);
        return ids;
    }

    private void add(Task task) {
        String id = ids.getOrDefault(task.id(), "");
        tables.get("tasks")
                .add(new Cells()
                        .put("id", id)
                        .put("document", document)
                        .put("path", task.id())
                        .put("text", task.text())
                        .list("lead_names", task.lead())
                        .list("coordinating_names", task.coordinating())
                        .put("modality", task.modality().code())
                        .from(task)
                        .evidence(task.evidence()));
        int number = 0;
        for (Deadline deadline : task.deadlines()) {
            add(id, ++number, deadline);
        }
    }

    private void add(String task, int number, Deadline deadline) {
        PlanTable deadlines = tables.get("deadlines");
        String value = Periods.checked(deadline.value());
        String event =
                value == null && deadline.event() == null ? deadline.evidence().quote() : deadline.event();
        deadlines.add(new Cells()
                .put("id", deadlines.newId(task + "-" + number))
                .put("document", document)
                .put("task", task)
                .put("relation", deadline.relation().code())
                .put("value", value)
                .put("event", event)
                .put("inherited_from", row(deadline.inheritedFrom()))
                .from(deadline)
                .evidence(deadline.evidence()));
    }

    private @Nullable String row(@Nullable String path) {
        return path == null ? null : ids.get(path);
    }

    /** Items d) and đ) follow each other in Vietnamese lists, so đ keeps a slug of its own. */
    private static String slug(String path) {
        return Slug.of(path.replace("đ", "dd").replace("Đ", "DD"));
    }
}
