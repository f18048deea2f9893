package vn.congmo.gateway.plans;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Period;

/**
 * A deadline of a task as the document prints it.
 *
 * @param task          id of the task
 * @param relation      of the task to the time
 * @param value         the time, if it names one
 * @param event         the event that it waits for, as printed
 * @param inheritedFrom id of the task that it was printed at, if that is another one
 */
public record Deadline(
        String id,
        String task,
        DeadlineRelation relation,
        Optional<Period> value,
        Optional<String> event,
        Optional<String> inheritedFrom,
        Evidence evidence) {

    /** From this moment on (UTC+7) the task is overdue; empty where it can never be. */
    public Optional<LocalDateTime> overdueFrom() {
        return switch (relation) {
            case BEFORE -> value.flatMap(Period::start);
            case BY, IN -> value.flatMap(Period::end);
            case FROM, AFTER, RECURRING -> Optional.empty();
        };
    }

    /** How it stands as this day begins. */
    public TaskStatus status(LocalDate day) {
        if (value.isEmpty()) {
            return event.isPresent() ? TaskStatus.AWAITING_EVENT : TaskStatus.UNDATED;
        }
        if (relation == DeadlineRelation.RECURRING || value.get() instanceof Period.Recurring) {
            return TaskStatus.RECURRING;
        }
        return overdueFrom()
                .map(limit -> limit.isAfter(day.atStartOfDay()) ? TaskStatus.OPEN : TaskStatus.OVERDUE)
                .orElse(TaskStatus.ONGOING);
    }

    /** How the status is computed, for people. */
    public LocalizedText rule() {
        return DeadlineRule.of(this);
    }
}
