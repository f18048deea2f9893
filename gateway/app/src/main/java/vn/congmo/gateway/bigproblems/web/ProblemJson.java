package vn.congmo.gateway.bigproblems.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.congmo.gateway.bigproblems.BigProblem;
import vn.congmo.gateway.bigproblems.ProblemList;
import vn.congmo.gateway.core.BaseIri;

/** A big problem as JSON; the keys are those of the JSON-LD context. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProblemJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        String list,
        String listTitle,
        Optional<Integer> position,
        String title,
        String publisherName,
        Optional<String> publisher,
        Optional<String> place,
        Optional<String> field,
        boolean fieldIsOfficial,
        Optional<String> leadName,
        Optional<String> lead,
        Optional<String> grounds,
        Optional<String> expectedResult,
        Optional<String> completeness,
        Optional<String> sourceUrl) {

    static ProblemJson of(BigProblem problem, BaseIri base) {
        ProblemList list = problem.list();
        return new ProblemJson(
                base.id("problem", problem.id()),
                "BigProblem",
                problem.id(),
                list.id(),
                list.title(),
                problem.position(),
                problem.title(),
                list.publisherName(),
                list.publisher(),
                list.place(),
                problem.field(),
                problem.fieldOfficial(),
                problem.leadName(),
                problem.lead(),
                problem.grounds(),
                problem.expectedResults(),
                problem.completeness(),
                problem.sourceUrl());
    }
}
