package vn.congmo.gateway.registers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.registers.Organisation;

/** An organisation as JSON; the keys are those of the JSON-LD context. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OrganisationJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        String name,
        Optional<String> nameEn,
        List<String> alias,
        Optional<String> kind,
        Optional<String> level,
        Optional<String> abbreviation,
        Optional<String> partOf,
        Optional<String> place,
        Optional<String> validFrom,
        Optional<String> validTo,
        Optional<String> certainty,
        Optional<String> source) {

    static OrganisationJson of(Organisation organisation, BaseIri base) {
        return new OrganisationJson(
                base.id("organisation", organisation.id()),
                "Organisation",
                organisation.id(),
                organisation.name(),
                organisation.nameEn(),
                organisation.aliases(),
                organisation.kind(),
                organisation.level(),
                organisation.abbreviation(),
                organisation.partOf(),
                organisation.place(),
                organisation.validFrom(),
                organisation.validTo(),
                organisation.certainty(),
                organisation.source());
    }
}
