package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.deadline.Deadlines;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.reading.Clauses;

/** When a report is due: the times of the task that asks for it, or of its own sentence where no task does. */
record ReportSchedule(List<Deadline> deadlines) {

    static ReportSchedule of(ReportAct act, @Nullable Task task) {
        if (task == null) {
            var passage = act.passage();
            int from = Clauses.segmentStart(passage, act.from());
            return new ReportSchedule(Deadlines.find(passage.part(from, Clauses.segmentEnd(passage, act.from()))));
        }
        return new ReportSchedule(task.deadlines().stream()
                .filter(deadline -> deadline.inheritedFrom() == null)
                .toList());
    }

    /** Periods with a day of their own, if there are several: each is a report of its own. */
    List<Deadline> parts() {
        var dated = deadlines.stream()
                .filter(deadline -> deadline.value() != null && deadline.value().contains("@"))
                .toList();
        return dated.size() > 1 ? dated : List.of();
    }

    /** "before 2026-01-15", "R/P6M", "before <event>", several periods joined by commas, or null. */
    @Nullable
    String value() {
        var said = deadlines.stream().filter(ReportSchedule::isOfReport).toList();
        if (!said.isEmpty()) {
            return joined(said);
        }
        var points = new ArrayList<>(of(Relation.BEFORE, Relation.BY));
        points.addAll(of(Relation.RECURRING));
        points.addAll(of(Relation.IN));
        return points.isEmpty() ? null : value(points.getFirst());
    }

    private List<Deadline> of(Relation... relations) {
        return deadlines.stream()
                .filter(deadline -> List.of(relations).contains(deadline.relation()))
                .toList();
    }

    private static boolean isOfReport(Deadline deadline) {
        return deadline.relation() == Relation.RECURRING
                && deadline.evidence().quote().toLowerCase(Locale.ROOT).contains("báo cáo");
    }

    private static String joined(List<Deadline> deadlines) {
        return String.join(
                ", ",
                deadlines.stream().map(Deadline::value).filter(Objects::nonNull).toList());
    }

    private static String value(Deadline deadline) {
        var value = deadline.value() == null ? String.valueOf(deadline.event()) : deadline.value();
        return deadline.relation() == Relation.RECURRING
                ? value
                : deadline.relation().code() + " " + value;
    }
}
