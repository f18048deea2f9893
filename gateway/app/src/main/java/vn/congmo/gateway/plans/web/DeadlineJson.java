package vn.congmo.gateway.plans.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Period;
import vn.congmo.gateway.plans.Deadline;

/**
 * A deadline as JSON.
 *
 * @param value       as printed: 2026-01-15, 2026-Q1, R/P3M ...
 * @param overdueFrom the moment from which it is overdue, if it can ever be
 * @param next        the next day of what recurs on a named day
 * @param statusRule  how the status is computed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DeadlineJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        String relation,
        Optional<String> value,
        Optional<String> event,
        Optional<String> inheritedFrom,
        Optional<OffsetDateTime> overdueFrom,
        Optional<LocalDate> next,
        String status,
        LocalizedText statusRule,
        EvidenceJson evidence) {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    static DeadlineJson of(Deadline deadline, LocalDate day, BaseIri base) {
        return new DeadlineJson(
                base.id("deadline", deadline.id()),
                "Deadline",
                deadline.id(),
                deadline.relation().code(),
                deadline.value().map(Period::toString),
                deadline.event(),
                deadline.inheritedFrom(),
                deadline.overdueFrom().map(limit -> limit.atOffset(VIETNAM)),
                deadline.value().flatMap(value -> next(value, day)),
                deadline.status(day).code(),
                deadline.rule(),
                EvidenceJson.of(deadline.evidence()));
    }

    private static Optional<LocalDate> next(Period value, LocalDate day) {
        return value instanceof Period.Recurring recurring ? recurring.next(day) : Optional.empty();
    }
}
