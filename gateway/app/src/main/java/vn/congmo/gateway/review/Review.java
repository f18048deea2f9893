package vn.congmo.gateway.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays decisions over what the machine reads. What a person said stands, also when newer rules read something else; a
 * row that nobody looked at is published when the machine is sure enough and nothing contradicts it.
 */
public final class Review {

    private final Map<String, TableForm> forms;
    private final BigDecimal threshold;

    /**
     * A review of these tables.
     *
     * @param threshold rows of less confidence wait
     */
    public Review(List<TableForm> forms, BigDecimal threshold) {
        this.forms = forms.stream().collect(Collectors.toMap(TableForm::name, form -> form));
        this.threshold = threshold;
    }

    /**
     * The rows of one document as they stand.
     *
     * @param document its id
     * @param text     to which the positions of the rows refer
     * @param read     what the machine reads now
     * @param history  all decisions about this document, oldest first
     */
    public List<ReviewedRow> apply(String document, String text, List<ReadRow> read, List<Decision> history) {
        Rows rows = new Rows(read, new Passages(text));
        Matching matching = Matching.of(Matching.holding(history), rows, forms);
        Ruling ruling = new Ruling(forms, rows, new Passages(text), document, threshold);
        Stream<ReviewedRow> known = rows.list().stream().map(row -> matching.find(row)
                .map(decision -> ruling.decided(row, decision))
                .orElseGet(() -> ruling.undecided(row)));
        Stream<ReviewedRow> orphans = matching.orphans().stream()
                .filter(decision -> forms.containsKey(decision.table()))
                .map(ruling::orphaned);
        return new Dependence(forms).settle(Stream.concat(known, orphans).toList());
    }

    /** Only the columns that a person may say something about. */
    static Map<String, String> said(TableForm form, Map<String, String> cells) {
        Map<String, String> said = new LinkedHashMap<>();
        form.fields().forEach(field -> {
            String cell = cells.getOrDefault(field.name(), "");
            if (!cell.isEmpty()) {
                said.put(field.name(), cell);
            }
        });
        return said;
    }
}
