package vn.congmo.extraction;

import static vn.congmo.extraction.JsonFields.cited;
import static vn.congmo.extraction.JsonFields.grounded;
import static vn.congmo.extraction.JsonFields.object;
import static vn.congmo.extraction.JsonFields.put;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Task;

/** Tasks and their deadlines as JSON objects. */
final class TaskJson {
    private TaskJson() {}

    static Map<String, @Nullable Object> task(Task t) {
        var map = object(
                "id", t.id(),
                "text", t.text(),
                "lead", t.lead(),
                "coordinating", t.coordinating(),
                "deadlines", t.deadlines().stream().map(TaskJson::deadline).toList(),
                "inherited", t.inherited(),
                "evidence", t.firstWords(),
                "modality", t.modality().code());
        put(map, "leadUnit", t.leadUnit());
        put(map, "inheritedFields", t.inheritedFields().isEmpty() ? null : t.inheritedFields());
        put(map, "urgency", t.urgency().isEmpty() ? null : t.urgency());
        return grounded(t.evidence(), map);
    }

    static Map<String, @Nullable Object> deadline(Deadline d) {
        var map = object("relation", d.relation().code(), "value", d.value());
        put(map, "event", d.event());
        put(map, "inheritedFrom", d.inheritedFrom());
        return cited(d.evidence(), map);
    }
}
