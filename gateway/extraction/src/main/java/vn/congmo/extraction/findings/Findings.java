package vn.congmo.extraction.findings;

import java.util.List;

/**
 * Everything found in one document, in the order of the text. Spans are offsets of the normalised text.
 *
 * @param source file name
 * @param agencies named organisations, canonical, each once
 * @param groups collective names ("các đơn vị liên quan"), each once
 */
public record Findings(
        String source,
        DocumentFields document,
        List<Reference> references,
        List<Task> tasks,
        List<Indicator> indicators,
        List<Programme> programmes,
        List<Mention> agencies,
        List<Mention> groups,
        List<BigProblem> bigProblems,
        List<ReportingDuty> reporting,
        List<StatusFact> statusFacts,
        List<Annex> annexes,
        List<Person> people,
        List<DocumentRelation> documentRelations) {
    public Findings {
        references = List.copyOf(references);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        programmes = List.copyOf(programmes);
        agencies = List.copyOf(agencies);
        groups = List.copyOf(groups);
        bigProblems = List.copyOf(bigProblems);
        reporting = List.copyOf(reporting);
        statusFacts = List.copyOf(statusFacts);
        annexes = List.copyOf(annexes);
        people = List.copyOf(people);
        documentRelations = List.copyOf(documentRelations);
    }
}
