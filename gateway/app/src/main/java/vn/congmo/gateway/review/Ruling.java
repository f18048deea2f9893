package vn.congmo.gateway.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a decision makes of a row, and what the machine's own doubts make of one that nobody decided about. */
final class Ruling {

    private static final String BY_HAND = "review";

    private final Map<String, TableForm> forms;
    private final Rows rows;
    private final Passages text;
    private final String document;
    private final BigDecimal threshold;

    Ruling(Map<String, TableForm> forms, Rows rows, Passages text, String document, BigDecimal threshold) {
        this.forms = forms;
        this.rows = rows;
        this.text = text;
        this.document = document;
        this.threshold = threshold;
    }

    ReviewedRow undecided(ReadRow row) {
        List<Remark> remarks =
                Stream.concat(unsure(row).stream(), row.remarks().stream()).toList();
        boolean waits = remarks.stream().anyMatch(Remark::holds);
        return new ReviewedRow(
                row.table(),
                row.cells(),
                waits ? ReviewState.WAITING : ReviewState.MACHINE,
                remarks,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private Optional<Remark> unsure(ReadRow row) {
        String confidence = row.cell(TableForm.CONFIDENCE);
        return confidence.isEmpty() || new BigDecimal(confidence).compareTo(threshold) >= 0
                ? Optional.empty()
                : Optional.of(Remark.holding(
                        "Máy không chắc: độ tin cậy %s, dưới %s".formatted(confidence, threshold),
                        "The machine is not sure: confidence %s, below %s".formatted(confidence, threshold)));
    }

    ReviewedRow decided(ReadRow row, Decision decision) {
        TableForm form = form(decision);
        Map<String, String> now = Review.said(form, row.cells());
        boolean asSeen = isSameReading(form, now, Review.said(form, decision.seen()));
        if (decision.verdict() == Verdict.REJECT) {
            return rejected(row, decision, asSeen);
        }
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        Map<String, String> says = says(form, decision, Optional.of(row));
        form.fields().forEach(field -> set(cells, field.name(), says.get(field.name())));
        boolean same = asSeen && decision.verdict() != Verdict.ADD || isSameReading(form, now, says);
        return result(decision, byHand(cells, decision), same ? Optional.empty() : Optional.of(row.cells()), false);
    }

    /** The rejection of a reading says nothing about another reading of the same words. */
    private static ReviewedRow rejected(ReadRow row, Decision decision, boolean asSeen) {
        List<Remark> remarks = asSeen ? List.of() : List.of(Changed.SINCE_REJECTED);
        return new ReviewedRow(
                row.table(),
                row.cells(),
                asSeen ? ReviewState.REJECTED : ReviewState.WAITING,
                remarks,
                Optional.of(decision),
                Optional.empty(),
                false);
    }

    ReviewedRow orphaned(Decision decision) {
        Map<String, String> cells = new LinkedHashMap<>(decision.seen());
        TableForm form = form(decision);
        Map<String, String> says = says(form, decision, Optional.empty());
        form.fields().forEach(field -> set(cells, field.name(), says.get(field.name())));
        cells.put(TableForm.ID, freeId(decision));
        cells.put(TableForm.DOCUMENT, document);
        Optional<Passages.Passage> place =
                text.find(decision.anchor().quote(), decision.anchor().occurrence());
        place.ifPresent(passage -> {
            cells.put(TableForm.QUOTE, passage.quote());
            cells.put(TableForm.START, "" + passage.start());
            cells.put(TableForm.END, "" + passage.end());
        });
        ReviewedRow row = result(decision, byHand(cells, decision), Optional.empty(), isOrphan(decision));
        return !form.quoted() || place.isPresent() || !row.state().isPublished()
                ? row
                : row.as(ReviewState.WAITING, Changed.QUOTE_GONE);
    }

    /** What was added was never the machine's, so it cannot have lost it. */
    private static boolean isOrphan(Decision decision) {
        return decision.verdict() != Verdict.ADD;
    }

    private static ReviewedRow result(
            Decision decision, Map<String, String> cells, Optional<Map<String, String>> reading, boolean orphaned) {
        ReviewState state =
                switch (decision.verdict()) {
                    case ACCEPT -> ReviewState.ACCEPTED;
                    case CORRECT -> ReviewState.CORRECTED;
                    case ADD -> ReviewState.ADDED;
                    case REJECT, WITHDRAW, APPROVE, DECLINE -> ReviewState.REJECTED;
                };
        List<Remark> remarks = Stream.of(
                        reading.map(other -> Changed.SINCE_DECIDED),
                        Optional.of(Changed.ORPHANED).filter(o -> orphaned))
                .flatMap(Optional::stream)
                .toList();
        return new ReviewedRow(decision.table(), cells, state, remarks, Optional.of(decision), reading, orphaned);
    }

    /** The person's cells; where they point to another row, to that row as it is called now. */
    private Map<String, String> says(TableForm form, Decision decision, Optional<ReadRow> row) {
        Map<String, String> says = new LinkedHashMap<>(Review.said(form, decision.saying()));
        for (Field field : form.pointers()) {
            String then = says.getOrDefault(field.name(), "");
            boolean untouched = decision.verdict() != Verdict.ADD
                    && then.equals(decision.seen().getOrDefault(field.name(), ""));
            String now = row.filter(known -> untouched)
                    .map(known -> known.cell(field.name()))
                    .orElseGet(() -> target(field, decision, then));
            set(says, field.name(), now);
        }
        return says;
    }

    private String target(Field field, Decision decision, String then) {
        Anchor anchor = decision.references().get(field.name());
        return anchor == null || then.isEmpty()
                ? then
                : rows.find(field.reference().orElseThrow(), anchor)
                        .map(ReadRow::id)
                        .orElse(then);
    }

    /** A correction is no longer the rule's guess. */
    private static Map<String, String> byHand(Map<String, String> cells, Decision decision) {
        if (decision.verdict() == Verdict.CORRECT && cells.containsKey(TableForm.CONFIDENCE)
                || decision.verdict() == Verdict.ADD) {
            cells.put(TableForm.CONFIDENCE, "1");
        }
        if (decision.verdict() == Verdict.ADD) {
            cells.put(TableForm.RULE, BY_HAND);
        }
        return cells;
    }

    private String freeId(Decision decision) {
        String id = decision.anchor().id();
        return rows.find(decision.table(), id).isEmpty() ? id : id + "-" + decision.subject();
    }

    /** Rows that differ only in how they call other rows say the same. */
    private static boolean isSameReading(TableForm form, Map<String, String> one, Map<String, String> other) {
        return form.values().stream()
                .allMatch(field -> one.getOrDefault(field.name(), "").equals(other.getOrDefault(field.name(), "")));
    }

    private static void set(Map<String, String> cells, String column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
    }

    private TableForm form(Decision decision) {
        TableForm form = forms.get(decision.table());
        if (form == null) {
            throw new IllegalArgumentException("No table " + decision.table());
        }
        return form;
    }
}
