package vn.congmo.gateway.bigproblems;

import java.util.Optional;

/**
 * One big problem (bài toán lớn) of a published list.
 *
 * @param list            that it stands in
 * @param position        in the list, as printed
 * @param field           label of its field
 * @param fieldOfficial   whether the publisher gave the label; otherwise it was added by others
 * @param leadName        who leads, as printed
 * @param lead            id of that organisation, if the register knows it
 * @param grounds         why it is proposed
 * @param expectedResults what has to come out
 * @param completeness    code of the list completeness
 */
public record BigProblem(
        String id,
        ProblemList list,
        Optional<Integer> position,
        String title,
        Optional<String> field,
        boolean fieldOfficial,
        Optional<String> leadName,
        Optional<String> lead,
        Optional<String> grounds,
        Optional<String> expectedResults,
        Optional<String> sourceUrl,
        Optional<String> completeness) {}
