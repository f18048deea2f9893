package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Deadline.Relation;
import vn.congmo.extraction.findings.ReportingDuty;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reading.TaskIndex;
import vn.congmo.extraction.token.Passage;

/** Who reports to whom: one duty a task, one for each period where several are printed; and standing duties in closing words. */
public final class ReportingRule {
    private static final String NAME = "reporting-duty";

    private final Reading reading;
    private final TaskIndex index;

    private ReportingRule(Reading reading, List<Task> tasks) {
        this.reading = reading;
        this.index = new TaskIndex(tasks);
    }

    /** The reporting duties of a document, in the order of the text. */
    public static List<ReportingDuty> find(Reading reading, List<Task> tasks) {
        return new ReportingRule(reading, tasks).find();
    }

    private List<ReportingDuty> find() {
        var found = new ArrayList<ReportingDuty>();
        for (var passage : reading.outline().passages()) {
            var task = index.byId(index.find(passage.start()));
            boolean closing = reading.outline().closing().contains(passage);
            var report = task != null || closing ? ReportPhrases.first(passage, closing) : null;
            if (report != null) {
                found.addAll(duties(passage, report, task));
            }
        }
        return List.copyOf(found);
    }

    private List<ReportingDuty> duties(Passage passage, ReportPhrases.Report report, @Nullable Task task) {
        var recurring = task == null
                ? List.<Deadline>of()
                : own(task).stream()
                        .filter(d -> d.relation() == Relation.RECURRING
                                && d.evidence()
                                        .quote()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("báo cáo"))
                        .toList();
        var duties = new ArrayList<ReportingDuty>();
        var dated = task == null ? List.<Deadline>of() : periodic(task);
        if (dated.size() > 1) {
            dated.forEach(deadline -> duties.add(duty(report, task, deadline.value(), deadline)));
        } else {
            duties.add(duty(passage, report, task, recurring.isEmpty() ? schedule(task) : joined(recurring)));
        }
        var request = ReportPhrases.onRequest(passage);
        if (request != null) {
            duties.add(new ReportingDuty(
                    who(task),
                    to(report),
                    null,
                    finalReceiver(report),
                    "on-request",
                    request.text(),
                    id(task),
                    passage.evidence(request.from(), request.to(), NAME, 0.75)));
        }
        return duties;
    }

    /** Periods with a day of their own: each is a report of its own. */
    private static List<Deadline> periodic(Task task) {
        return own(task).stream()
                .filter(d -> d.value() != null && d.value().contains("@"))
                .toList();
    }

    private static List<Deadline> own(Task task) {
        return task.deadlines().stream()
                .filter(deadline -> deadline.inheritedFrom() == null)
                .toList();
    }

    private static String joined(List<Deadline> deadlines) {
        return String.join(
                ", ",
                deadlines.stream().map(Deadline::value).filter(Objects::nonNull).toList());
    }

    private static @Nullable String schedule(@Nullable Task task) {
        if (task == null) {
            return null;
        }
        return own(task).stream()
                .filter(deadline -> deadline.relation() == Relation.BEFORE || deadline.relation() == Relation.BY)
                .map(deadline -> deadline.relation().code() + " "
                        + (deadline.value() == null ? deadline.event() : deadline.value()))
                .findFirst()
                .orElseGet(() -> own(task).stream()
                        .map(Deadline::value)
                        .filter(value -> value != null && value.startsWith("R/"))
                        .findFirst()
                        .orElse(null));
    }

    private ReportingDuty duty(
            Passage passage, ReportPhrases.Report report, @Nullable Task task, @Nullable String schedule) {
        var evidence = passage.evidence(
                report.from(), report.to(), NAME, report.receivers().isEmpty() ? 0.6 : 0.85);
        return new ReportingDuty(
                who(task), to(report), via(report), finalReceiver(report), schedule, report.what(), id(task), evidence);
    }

    private ReportingDuty duty(
            ReportPhrases.Report report, @Nullable Task task, @Nullable String schedule, Deadline deadline) {
        var evidence = deadline.evidence();
        return new ReportingDuty(
                who(task),
                to(report),
                via(report),
                finalReceiver(report),
                schedule,
                report.what(),
                id(task),
                new vn.congmo.extraction.findings.Evidence(evidence.quote(), evidence.spans(), NAME, 0.85));
    }

    private static @Nullable String who(@Nullable Task task) {
        return task == null || task.lead().isEmpty() ? null : String.join(", ", task.lead());
    }

    private static @Nullable String id(@Nullable Task task) {
        return task == null ? null : task.id();
    }

    private @Nullable String to(ReportPhrases.Report report) {
        return report.receivers().isEmpty()
                ? report.authority()
                : String.join(", ", reading.resolve(report.receivers()));
    }

    private @Nullable String via(ReportPhrases.Report report) {
        return report.via().isEmpty() ? null : String.join(", ", reading.resolve(report.via()));
    }

    private @Nullable String finalReceiver(ReportPhrases.Report report) {
        return report.finals().isEmpty() ? null : String.join(", ", reading.resolve(report.finals()));
    }
}
