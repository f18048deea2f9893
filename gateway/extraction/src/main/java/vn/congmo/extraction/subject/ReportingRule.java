package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.ReportingDuty;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reading.TaskIndex;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;

/** Who reports to whom: one duty for each report, one for each period where several are printed; and standing duties in closing words. */
public final class ReportingRule {
    private static final String NAME = "reporting-duty";
    private static final double ADDRESSED = 0.85;
    private static final double NO_RECEIVER = 0.6;
    private static final double ON_REQUEST = 0.75;
    private static final double OUTSIDE_TASKS = 0.55;

    private final Reading reading;
    private final TaskIndex index;
    private final Set<Integer> bodyStarts;

    private ReportingRule(Reading reading, List<Task> tasks) {
        this.reading = reading;
        this.index = new TaskIndex(tasks);
        this.bodyStarts =
                reading.outline().walk().map(Block::passage).map(Passage::start).collect(Collectors.toSet());
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
            if (task != null || closing || bodyStarts.contains(passage.start())) {
                distinct(ReportActs.find(passage, task == null))
                        .forEach(act -> found.addAll(duties(act, task, closing)));
                onRequest(passage, task, found);
            }
        }
        return List.copyOf(found);
    }

    /** Of several reports in one order to the same receivers the first. */
    private static List<ReportAct> distinct(List<ReportAct> acts) {
        var distinct = new ArrayList<ReportAct>();
        for (var act : acts) {
            boolean known = act.isAddressed()
                    && distinct.stream().anyMatch(first -> first.receiverNames().containsAll(act.receiverNames()));
            if (!known) {
                distinct.add(act);
            }
        }
        return distinct;
    }

    private List<ReportingDuty> duties(ReportAct act, @Nullable Task task, boolean closing) {
        var schedule = ReportSchedule.of(act, task);
        var parts = schedule.parts();
        if (!parts.isEmpty()) {
            return parts.stream()
                    .map(part -> duty(act, task, part.value(), renamed(part.evidence())))
                    .toList();
        }
        double confidence = !act.isAddressed() ? NO_RECEIVER : task == null && !closing ? OUTSIDE_TASKS : ADDRESSED;
        var evidence = act.passage().evidence(act.from(), act.to(), NAME, confidence);
        return List.of(duty(act, task, schedule.value(), evidence));
    }

    private static Evidence renamed(Evidence evidence) {
        return new Evidence(evidence.quote(), evidence.spans(), NAME, ADDRESSED);
    }

    private void onRequest(Passage passage, @Nullable Task task, List<ReportingDuty> found) {
        var request = task == null ? null : ReportActs.onRequest(passage);
        var latest = request == null || found.isEmpty() ? null : found.getLast();
        if (request != null && latest != null) {
            found.add(new ReportingDuty(
                    latest.who(),
                    latest.to(),
                    null,
                    latest.finalReceiver(),
                    "on-request",
                    request.text(),
                    latest.task(),
                    evidence(request)));
        }
    }

    private static Evidence evidence(Match request) {
        return request.passage().evidence(request.from(), request.to(), NAME, ON_REQUEST);
    }

    private ReportingDuty duty(ReportAct act, @Nullable Task task, @Nullable String schedule, Evidence evidence) {
        return new ReportingDuty(
                who(act, task),
                act.receivers().isEmpty() ? act.authority() : names(act.receivers()),
                names(act.via()),
                names(act.finals()),
                schedule,
                act.what(),
                task == null ? null : task.id(),
                evidence);
    }

    private @Nullable String who(ReportAct act, @Nullable Task task) {
        if (task != null && !task.lead().isEmpty()) {
            return String.join(", ", task.lead());
        }
        return task == null ? names(ReportSubjects.of(act)) : null;
    }

    private @Nullable String names(List<Actor> actors) {
        return actors.isEmpty() ? null : String.join(", ", reading.resolve(actors));
    }
}
