package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.review.Decision;
import vn.congmo.gateway.review.Proposal;
import vn.congmo.gateway.review.ReviewedRow;
import vn.congmo.gateway.review.TableForm;

/**
 * A row on the desk.
 *
 * @param anchor  its place on the page
 * @param remarks why to look at it
 * @param cells   label and value
 * @param reading what the machine reads now, where that is another thing
 * @param who     decided about it, and when; empty where nobody did
 * @param inputs  of its form, where that is open
 */
record RowView(
        String table,
        String id,
        String anchor,
        String state,
        String quote,
        List<String> remarks,
        List<CellView> cells,
        List<CellView> reading,
        String who,
        boolean orphaned,
        List<InputView> inputs) {

    private static final int LONGEST = 80;

    static RowView of(ReviewedRow row, TableForm form, DeskForms forms, Optional<Proposal> open, Locale locale) {
        return new RowView(
                row.table(),
                row.id(),
                anchor(row),
                row.state().code(),
                row.cells().getOrDefault("quote", ""),
                row.remarks().stream().map(remark -> remark.reason().in(locale)).toList(),
                cells(form, row.cells(), forms, locale),
                row.reading().map(cells -> cells(form, cells, forms, locale)).orElse(List.of()),
                row.decision().map(RowView::who).orElse(""),
                row.orphaned(),
                open.map(proposal ->
                                forms.inputs(form, proposal.cells().isEmpty() ? row.cells() : proposal.cells(), locale))
                        .orElse(List.of()));
    }

    /** A row of the document as a whole cannot be rejected: the document is. */
    public boolean isQuoted() {
        return !quote.isEmpty();
    }

    public boolean isDecided() {
        return !who.isEmpty();
    }

    static String anchor(ReviewedRow row) {
        return row.table() + "-" + row.id();
    }

    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    static String who(Decision decision) {
        return decision.agentName() + ", " + Formats.moment(decision.time().toInstant());
    }

    private static List<CellView> cells(TableForm form, Map<String, String> cells, DeskForms forms, Locale locale) {
        return form.fields().stream()
                .filter(field -> cells.containsKey(field.name()))
                .map(field -> new CellView(
                        field.label().in(locale), forms.words(field, cells.getOrDefault(field.name(), ""), locale)))
                .toList();
    }

    /** A cell with its label. */
    record CellView(String label, String value) {}
}
