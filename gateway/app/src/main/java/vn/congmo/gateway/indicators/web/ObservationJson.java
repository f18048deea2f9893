package vn.congmo.gateway.indicators.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.indicators.Observation;

/**
 * An observation as JSON; the keys are those of the JSON-LD context.
 *
 * @param place as it was in the period: {@code dak-lak-to-2025} is not {@code dak-lak}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ObservationJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        String indicator,
        Optional<String> place,
        Optional<String> organisation,
        String period,
        Optional<String> method,
        String kind,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<Integer> rank,
        Optional<Integer> rankOf,
        Optional<String> source,
        Optional<String> note) {

    static ObservationJson of(Observation observation, BaseIri base) {
        return new ObservationJson(
                base.id("observation", observation.id()),
                "Observation",
                observation.id(),
                observation.indicator(),
                observation.place(),
                observation.organisation(),
                observation.period(),
                observation.method(),
                observation.kind(),
                observation.value(),
                observation.unit(),
                observation.rank(),
                observation.rankOf(),
                observation.source(),
                observation.note());
    }
}
