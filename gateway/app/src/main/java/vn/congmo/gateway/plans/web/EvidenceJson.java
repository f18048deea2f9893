package vn.congmo.gateway.plans.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import vn.congmo.gateway.plans.Evidence;

/** The evidence of a row as JSON: which words, where in which document they stand, and who vouches for the reading. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EvidenceJson(
        String document,
        String quote,
        int start,
        int end,
        String rule,
        BigDecimal confidence,
        String review,
        Optional<String> reviewer,
        Optional<String> reviewed) {

    static EvidenceJson of(Evidence evidence) {
        return new EvidenceJson(
                evidence.document(),
                evidence.quote(),
                evidence.start(),
                evidence.end(),
                evidence.rule(),
                evidence.confidence(),
                evidence.review(),
                evidence.reviewer(),
                evidence.reviewed());
    }
}
