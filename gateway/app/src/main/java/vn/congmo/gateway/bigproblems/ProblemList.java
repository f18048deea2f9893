package vn.congmo.gateway.bigproblems;

import java.util.Optional;

/**
 * A list of big problems (bài toán lớn) that a ministry or province published.
 *
 * @param publisherName  as the document names it
 * @param publisher      id of the organisation, if the register knows it
 * @param place          id of the place it is for
 * @param documentNumber as printed
 * @param issued         at the precision known
 * @param problemCount   how many problems the document has, which may be more than are known here
 * @param completeness   code of the list completeness
 */
public record ProblemList(
        String id,
        String title,
        String publisherName,
        Optional<String> publisher,
        Optional<String> place,
        Optional<String> documentNumber,
        Optional<String> issued,
        Optional<String> problemCount,
        Optional<String> sourceUrl,
        Optional<String> completeness) {}
