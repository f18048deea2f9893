package vn.congmo.gateway.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.Proposal;
import vn.congmo.gateway.review.ReviewedRow;
import vn.congmo.gateway.review.TableForm;
import vn.congmo.gateway.review.Verdict;

/** What the page of a document on the desk shows. */
final class DeskDocument {

    private final DocumentReview review;
    private final List<TableForm> tables;
    private final DeskForms forms;
    private final Optional<Proposal> open;
    private final Locale locale;

    DeskDocument(
            DocumentReview review, List<TableForm> tables, DeskForms forms, Optional<Proposal> open, Locale locale) {
        this.review = review;
        this.tables = tables;
        this.forms = forms;
        this.open = open;
        this.locale = locale;
    }

    /** The text; where marks overlap, those of rows to look at come first. */
    List<List<TextPart>> text() {
        List<CitedText.Citation> chosen = new ArrayList<>();
        Stream<ReviewedRow> quoted = review.rows().stream()
                .filter(row -> row.cells().containsKey("start"))
                .sorted(Comparator.comparing(row -> !row.needsLook()));
        quoted.forEach(row -> {
            CitedText.Citation citation = new CitedText.Citation(
                    Integer.parseInt(row.cells().get("start")),
                    Integer.parseInt(row.cells().get("end")),
                    RowView.anchor(row));
            if (chosen.stream().noneMatch(other -> citation.start() < other.end() && other.start() < citation.end())) {
                chosen.add(citation);
            }
        });
        return new CitedText(review.reading().text(), chosen)
                .paragraphs(review.reading().paragraphs());
    }

    /** The rows to look at, of all tables. */
    List<TableView> waiting() {
        return tables.stream()
                .map(form -> view(form, row -> row.needsLook()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** All other rows. */
    List<TableView> others() {
        return tables.stream()
                .map(form -> view(form, row -> !row.needsLook()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** The tables that a row can be added to. */
    List<Option> tables() {
        return tables.stream()
                .filter(TableForm::quoted)
                .map(form -> new Option(form.name(), form.title().in(locale)))
                .toList();
    }

    /** The rows that other rows may point to, by table, with the beginning of their words. */
    List<RowList> rowLists() {
        return tables.stream()
                .flatMap(form -> form.references().values().stream())
                .distinct()
                .map(table -> new RowList(
                        table,
                        review.rows().stream()
                                .filter(row -> row.table().equals(table))
                                .map(row -> new Option(
                                        row.id(), RowView.shortened(row.cells().getOrDefault("quote", ""))))
                                .toList()))
                .toList();
    }

    /** The form for a new row, if it is open. */
    Optional<AddView> adding() {
        return open.filter(proposal -> proposal.verdict() == Verdict.ADD).flatMap(proposal -> tables.stream()
                .filter(form -> form.quoted() && form.name().equals(proposal.table()))
                .findFirst()
                .map(form -> new AddView(
                        form.name(),
                        form.title().in(locale),
                        proposal.quote(),
                        forms.inputs(form, proposal.cells(), locale))));
    }

    /** Everything that was decided, newest first. */
    List<HistoryView> history() {
        return review.history().reversed().stream()
                .map(decision -> HistoryView.of(decision, tables, locale))
                .toList();
    }

    private TableView view(TableForm form, Predicate<ReviewedRow> wanted) {
        List<RowView> rows = review.rows().stream()
                .filter(row -> row.table().equals(form.name()) && wanted.test(row))
                .map(row -> RowView.of(row, form, forms, openFor(row), locale))
                .toList();
        return new TableView(form.name(), form.title().in(locale), rows);
    }

    private Optional<Proposal> openFor(ReviewedRow row) {
        return open.filter(proposal -> proposal.verdict() == Verdict.CORRECT
                && proposal.table().equals(row.table())
                && proposal.row().equals(row.id()));
    }

    /** The rows of one table. */
    record TableView(String name, String title, List<RowView> rows) {

        public boolean isOpen() {
            return rows.stream().anyMatch(row -> !row.inputs().isEmpty());
        }
    }

    /** What a field may point to. */
    record RowList(String table, List<Option> rows) {}

    /** The form for a new row. */
    record AddView(String table, String title, String quote, List<InputView> inputs) {}
}
