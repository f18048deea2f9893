package vn.congmo.gateway.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Map;
import vn.congmo.gateway.review.Decision;

/** A decision as JSON. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DecisionJson(
        String id,
        OffsetDateTime time,
        String agent,
        String agentName,
        String verdict,
        String table,
        String row,
        String quote,
        Map<String, String> cells,
        Map<String, String> seen,
        String note) {

    static DecisionJson of(Decision decision) {
        return new DecisionJson(
                decision.id(),
                decision.time(),
                decision.agent(),
                decision.agentName(),
                decision.verdict().code(),
                decision.table(),
                decision.anchor().id(),
                decision.anchor().quote(),
                decision.cells(),
                decision.seen(),
                decision.note());
    }
}
