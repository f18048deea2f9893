package vn.congmo.gateway.plans.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.plans.Evidence;
import vn.congmo.gateway.web.paging.Link;

/** The evidence of a row as JSON: where in which document its words stand. */
record EvidenceJson(
        @JsonProperty("@id") String iri,
        Link document,
        String quote,
        int start,
        int end,
        String rule,
        BigDecimal confidence) {

    static EvidenceJson of(String row, Evidence evidence, BaseIri base) {
        String document = evidence.document();
        return new EvidenceJson(
                row + "#evidence",
                new Link(base.id("document", document), document, Optional.empty()),
                evidence.quote(),
                evidence.start(),
                evidence.end(),
                evidence.rule(),
                evidence.confidence());
    }
}
