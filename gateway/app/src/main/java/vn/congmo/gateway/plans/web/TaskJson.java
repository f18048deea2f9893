package vn.congmo.gateway.plans.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.plans.Participant;
import vn.congmo.gateway.plans.Task;

/**
 * A task as JSON; the keys are those of the JSON-LD context.
 *
 * @param leadName who leads, as the document has it
 * @param lead     ids of those of them that the register knows
 * @param status   on the day of the answer: code of the list task-status
 */
record TaskJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        String document,
        String path,
        String text,
        List<String> leadName,
        List<String> lead,
        List<String> coordinatingName,
        List<String> coordinating,
        String modality,
        String status,
        List<DeadlineJson> deadline,
        EvidenceJson evidence) {

    static TaskJson of(Task task, LocalDate day, BaseIri base) {
        return new TaskJson(
                base.id("task", task.id()),
                "Task",
                task.id(),
                task.document(),
                task.path(),
                task.text(),
                names(task.lead()),
                known(task.lead()),
                names(task.coordinating()),
                known(task.coordinating()),
                task.modality(),
                task.status(day).code(),
                task.deadlines().stream()
                        .map(deadline -> DeadlineJson.of(deadline, day, base))
                        .toList(),
                EvidenceJson.of(task.evidence()));
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    private static List<String> known(List<Participant> participants) {
        return participants.stream()
                .map(Participant::organisation)
                .flatMap(Optional::stream)
                .toList();
    }
}
