package vn.congmo.gateway.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.congmo.gateway.plans.Participant;
import vn.congmo.gateway.plans.Task;

/** A task as pages show it; empty texts for what the document does not say. */
record TaskView(
        String id,
        String document,
        String anchor,
        String path,
        String text,
        String lead,
        String coordinating,
        String status,
        List<DeadlineView> deadlines,
        Vouched vouched) {

    static TaskView of(Task task, LocalDate day, Locale locale) {
        return new TaskView(
                task.id(),
                task.document(),
                task.anchor(),
                task.path(),
                task.text(),
                names(task.lead()),
                names(task.coordinating()),
                task.status(day).code(),
                task.deadlines().stream()
                        .map(deadline -> new DeadlineView(
                                deadline.evidence().quote(), deadline.rule().in(locale)))
                        .toList(),
                Vouched.of(task.evidence(), UnaryOperator.identity()));
    }

    /** The same task with the name of its reviewer, who is known by id. */
    TaskView reviewedBy(Vouched known) {
        return new TaskView(id, document, anchor, path, text, lead, coordinating, status, deadlines, known);
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining("; "));
    }

    /** A deadline as written, and the rule by which it is computed. */
    record DeadlineView(String quote, String rule) {}
}
