package vn.congmo.gateway.review.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.review.Proposal;
import vn.congmo.gateway.review.Verdict;

/**
 * What an officer's program sends: one decision or several, kept all or none.
 *
 * @param decisions at least one
 */
record ProposalsJson(@Nullable List<ProposalJson> decisions) {

    private static final int MOST = 500;

    /**
     * The proposals.
     *
     * @throws vn.congmo.gateway.core.Refusal when there are none, too many, or one without a verdict
     */
    List<Proposal> list() {
        if (decisions == null || decisions.isEmpty() || decisions.size() > MOST) {
            throw ReviewRequestErrors.noDecisions(MOST);
        }
        return decisions.stream().map(ProposalJson::proposal).toList();
    }

    /**
     * One decision.
     *
     * @param verdict accept, correct, add, reject or withdraw for a row; approve or decline for the document
     * @param row     id of the row as last shown; none for an addition
     * @param cells   by column: a text, a number, or a list of texts
     */
    record ProposalJson(
            @Nullable String verdict,
            @Nullable String table,
            @Nullable String row,
            @Nullable Map<String, Object> cells,
            @Nullable String quote,
            @Nullable Integer occurrence,
            @Nullable String note) {

        Proposal proposal() {
            return new Proposal(
                    Verdict.find(text(verdict)).orElseThrow(() -> ReviewRequestErrors.unknownVerdict(text(verdict))),
                    text(table),
                    text(row),
                    texts(cells == null ? Map.of() : cells),
                    text(quote),
                    occurrence == null ? 1 : occurrence,
                    text(note));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }

        private static Map<String, String> texts(Map<String, Object> cells) {
            Map<String, String> texts = new LinkedHashMap<>();
            cells.forEach((column, value) -> texts.put(column, text(value)));
            return texts;
        }

        /** A line for each item: the column's own separator is put in when the cell is checked. */
        private static String text(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case Collection<?> items -> items.stream().map(String::valueOf).collect(Collectors.joining("\n"));
                default -> value.toString();
            };
        }
    }
}
