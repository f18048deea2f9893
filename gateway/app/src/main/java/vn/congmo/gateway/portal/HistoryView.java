package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import vn.congmo.gateway.review.Decision;
import vn.congmo.gateway.review.TableForm;

/** A decision in the history of a document. */
record HistoryView(String verdict, String who, String table, String quote, String note) {

    static HistoryView of(Decision decision, List<TableForm> tables, Locale locale) {
        String table = tables.stream()
                .filter(form -> form.name().equals(decision.table()))
                .map(form -> form.title().in(locale))
                .findFirst()
                .orElse("");
        return new HistoryView(
                decision.verdict().code(),
                RowView.who(decision),
                table,
                RowView.shortened(decision.anchor().quote()),
                decision.note());
    }
}
