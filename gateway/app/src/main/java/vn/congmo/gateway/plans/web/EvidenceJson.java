package vn.congmo.gateway.plans.web;

import java.math.BigDecimal;
import vn.congmo.gateway.plans.Evidence;

/** The evidence of a row as JSON: which words, and where in which document they stand. */
record EvidenceJson(String document, String quote, int start, int end, String rule, BigDecimal confidence) {

    static EvidenceJson of(Evidence evidence) {
        return new EvidenceJson(
                evidence.document(),
                evidence.quote(),
                evidence.start(),
                evidence.end(),
                evidence.rule(),
                evidence.confidence());
    }
}
