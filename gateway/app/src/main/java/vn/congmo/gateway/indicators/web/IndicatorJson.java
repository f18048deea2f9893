package vn.congmo.gateway.indicators.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.indicators.Indicator;

/** An indicator as JSON; the keys are those of the JSON-LD context. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record IndicatorJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        Optional<String> code,
        String name,
        Optional<String> nameEn,
        Optional<String> unit,
        Optional<String> definition,
        Optional<String> parent,
        Optional<String> publisherName,
        Optional<String> source) {

    static IndicatorJson of(Indicator indicator, BaseIri base) {
        return new IndicatorJson(
                base.id("indicator", indicator.id()),
                "Indicator",
                indicator.id(),
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unit(),
                indicator.definition(),
                indicator.parent(),
                indicator.publisherName(),
                indicator.source());
    }
}
