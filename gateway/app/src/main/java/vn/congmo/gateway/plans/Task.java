package vn.congmo.gateway.plans;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A task that a document gives someone.
 *
 * @param id           the document's id, then the slug of the path
 * @param document     id of the document
 * @param path         where it stands in the document, for example {@code II.1.b}
 * @param lead         who leads
 * @param coordinating who takes part
 * @param modality     code: order, proposal, request, cited
 */
public record Task(
        String id,
        String document,
        String path,
        String text,
        List<Participant> lead,
        List<Participant> coordinating,
        String modality,
        List<Deadline> deadlines,
        Evidence evidence) {

    public Task {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        deadlines = List.copyOf(deadlines);
    }

    /** How it stands as this day begins: as its most urgent deadline does. */
    public TaskStatus status(LocalDate day) {
        return deadlines.stream()
                .map(deadline -> deadline.status(day))
                .min(Comparator.naturalOrder())
                .orElse(TaskStatus.UNDATED);
    }

    /** The first moment from which it is overdue, if it can ever be. */
    public Optional<LocalDateTime> overdueFrom() {
        return deadlines.stream()
                .flatMap(deadline -> deadline.overdueFrom().stream())
                .min(Comparator.naturalOrder());
    }

    /** The slug of the path: the end of its id, and the anchor on the document's page. */
    public String anchor() {
        return "task-" + id.substring(document.length() + 1);
    }
}
