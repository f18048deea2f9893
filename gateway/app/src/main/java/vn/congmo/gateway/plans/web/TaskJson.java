package vn.congmo.gateway.plans.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.plans.Participant;
import vn.congmo.gateway.plans.Task;
import vn.congmo.gateway.web.paging.Link;

/**
 * A task as JSON; the keys are those of the JSON-LD context.
 *
 * @param leadName who leads, as the document has it
 * @param lead     those of them that the register knows
 * @param status   on the day of the answer: code of the list task-status
 */
record TaskJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        Link document,
        String path,
        String text,
        List<String> leadName,
        List<Link> lead,
        List<String> coordinatingName,
        List<Link> coordinating,
        String modality,
        String status,
        List<DeadlineJson> deadline,
        EvidenceJson evidence) {

    static TaskJson of(Task task, LocalDate day, BaseIri base) {
        String iri = base.id("task", task.id());
        return new TaskJson(
                iri,
                "Task",
                task.id(),
                new Link(base.id("document", task.document()), task.document(), Optional.empty()),
                task.path(),
                task.text(),
                names(task.lead()),
                known(task.lead(), base),
                names(task.coordinating()),
                known(task.coordinating(), base),
                task.modality(),
                task.status(day).code(),
                task.deadlines().stream()
                        .map(deadline -> DeadlineJson.of(deadline, day, base))
                        .toList(),
                EvidenceJson.of(iri, task.evidence(), base));
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    private static List<Link> known(List<Participant> participants, BaseIri base) {
        return participants.stream()
                .flatMap(participant -> participant.organisation().stream()
                        .map(id -> new Link(base.id("organisation", id), id, Optional.of(participant.name()))))
                .toList();
    }
}
