package vn.congmo.gateway.portal;

import vn.congmo.gateway.bigproblems.BigProblem;

/** A big problem as pages show it; empty texts for what the source does not say. */
record ProblemView(
        String id,
        String title,
        String list,
        String publisher,
        String document,
        String issued,
        String position,
        String field,
        boolean fieldOfficial,
        String lead,
        String leadId,
        String grounds,
        String expectedResults,
        String source) {

    static ProblemView of(BigProblem problem) {
        return new ProblemView(
                problem.id(),
                problem.title(),
                problem.list().id(),
                problem.list().publisherName(),
                problem.list().documentNumber().orElse(""),
                problem.list().issued().map(Formats::date).orElse(""),
                problem.position().map(String::valueOf).orElse(""),
                problem.field().orElse(""),
                problem.fieldOfficial(),
                problem.leadName().orElse(""),
                problem.lead().orElse(""),
                problem.grounds().orElse(""),
                problem.expectedResults().orElse(""),
                problem.sourceUrl().orElse(""));
    }

    /** Only web addresses become links. */
    public boolean sourceLink() {
        return source.startsWith("https://") || source.startsWith("http://");
    }
}
