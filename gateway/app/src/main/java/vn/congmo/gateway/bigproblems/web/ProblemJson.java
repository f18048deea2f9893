package vn.congmo.gateway.bigproblems.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.congmo.gateway.bigproblems.BigProblem;
import vn.congmo.gateway.bigproblems.ProblemList;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.web.paging.Link;

/** A big problem as JSON; the keys are those of the JSON-LD context. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProblemJson(
        @JsonProperty("@id") String iri,
        @JsonProperty("@type") String type,
        String id,
        Link list,
        Optional<Integer> position,
        String title,
        String publisherName,
        Optional<Link> publisher,
        Optional<Link> place,
        Optional<String> field,
        boolean fieldIsOfficial,
        Optional<String> leadName,
        Optional<Link> lead,
        Optional<String> grounds,
        Optional<String> expectedResult,
        Optional<String> completeness,
        Optional<String> source) {

    static ProblemJson of(BigProblem problem, BaseIri base) {
        ProblemList list = problem.list();
        return new ProblemJson(
                base.id("problem", problem.id()),
                "BigProblem",
                problem.id(),
                new Link(base.id("problem-list", list.id()), list.id(), Optional.of(list.title())),
                problem.position(),
                problem.title(),
                list.publisherName(),
                list.publisher().map(id -> organisation(id, Optional.of(list.publisherName()), base)),
                list.place().map(id -> new Link(base.id("place", id), id, Optional.empty())),
                problem.field(),
                problem.fieldOfficial(),
                problem.leadName(),
                problem.lead().map(id -> organisation(id, problem.leadName(), base)),
                problem.grounds(),
                problem.expectedResults(),
                problem.completeness(),
                problem.sourceUrl());
    }

    private static Link organisation(String id, Optional<String> name, BaseIri base) {
        return new Link(base.id("organisation", id), id, name);
    }
}
