package vn.congmo.gateway.registers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.registers.Place;

/** A place as JSON; the keys are those of the JSON-LD context. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PlaceJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        Optional<String> code,
        String name,
        Optional<String> fullName,
        Optional<String> nameEn,
        Optional<String> kind,
        Optional<String> partOf,
        Optional<String> validFrom,
        Optional<String> validTo,
        Optional<String> replacedBy,
        Optional<String> source) {

    static PlaceJson of(Place place, BaseIri base) {
        return new PlaceJson(
                base.id("place", place.id()),
                "Place",
                place.id(),
                place.code(),
                place.name(),
                place.fullName(),
                place.nameEn(),
                place.kind(),
                place.partOf(),
                place.validFrom(),
                place.validTo(),
                place.replacedBy(),
                place.source());
    }
}
