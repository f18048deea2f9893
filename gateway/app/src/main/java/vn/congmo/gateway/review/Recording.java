package vn.congmo.gateway.review;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congmo.gateway.access.Agent;

/** Makes decisions of proposals: checks them, and notes where the rows stand and what the machine had. */
final class Recording {

    private static final int LONGEST_NOTE = 2_000;

    private final DocumentReview review;
    private final Map<String, TableForm> forms;
    private final Agent agent;
    private final OffsetDateTime time;
    private final Supplier<String> ids;
    private final Passages text;

    Recording(
            DocumentReview review,
            Map<String, TableForm> forms,
            Agent agent,
            OffsetDateTime time,
            Supplier<String> ids) {
        this.review = review;
        this.forms = forms;
        this.agent = agent;
        this.time = time;
        this.ids = ids;
        this.text = new Passages(review.reading().text());
    }

    /**
     * The decision.
     *
     * @throws vn.congmo.gateway.core.Refusal when it cannot be decided like that
     */
    Decision decide(Proposal proposal) {
        if (proposal.verdict().isOfDocument()) {
            return draft(proposal).build();
        }
        TableForm form = Optional.ofNullable(forms.get(proposal.table()))
                .orElseThrow(() -> ReviewErrors.unknownTable(proposal.table()));
        return proposal.verdict() == Verdict.ADD ? add(form, proposal) : about(form, proposal);
    }

    private Decision add(TableForm form, Proposal proposal) {
        if (!form.quoted()) {
            throw ReviewErrors.unfit(
                    Verdict.ADD, "bảng này có đúng một dòng cho mỗi văn bản", "this table has one row a document");
        }
        Passages.Passage passage =
                text.find(proposal.quote(), proposal.occurrence()).orElseThrow(ReviewErrors::unknownQuote);
        Draft draft = draft(proposal);
        Anchor anchor = new Anchor(
                review.file().id() + "-" + draft.id,
                passage.quote(),
                text.occurrence(passage.quote(), passage.start()),
                passage.start(),
                passage.end());
        Map<String, String> cells = check(form, proposal.cells());
        draft.at(form.name(), anchor).says(cells, anchors(form, cells));
        draft.below = draft.references;
        return draft.build();
    }

    private Decision about(TableForm form, Proposal proposal) {
        ReviewedRow row = review.find(form.name(), proposal.row())
                .orElseThrow(() -> ReviewErrors.unknownRow(form.name(), proposal.row()));
        Draft draft = draft(proposal).after(row.decision());
        review.reading(form.name(), row.id()).ifPresent(cells -> {
            draft.at(form.name(), Anchor.of(cells, text));
            draft.seen = cells;
            draft.below = anchors(form, cells);
        });
        return switch (proposal.verdict()) {
            case ACCEPT -> holding(form, draft, row, Review.said(form, row.cells()));
            case CORRECT -> holding(form, draft, row, check(form, proposal.cells()));
            case REJECT -> rejecting(form, draft);
            case WITHDRAW -> withdrawing(draft, row);
            default -> throw new IllegalStateException("Not about a row: " + proposal.verdict());
        };
    }

    /** A correction that says what the machine says is an acceptance; and the other way round. */
    private Decision holding(TableForm form, Draft draft, ReviewedRow row, Map<String, String> cells) {
        boolean added = row.decision().stream().anyMatch(known -> known.verdict() == Verdict.ADD);
        boolean asRead = !draft.seen.isEmpty() && Review.said(form, draft.seen).equals(cells);
        draft.verdict = added ? Verdict.ADD : asRead ? Verdict.ACCEPT : Verdict.CORRECT;
        return asRead && !added
                ? draft.build()
                : draft.says(cells, anchors(form, cells)).build();
    }

    private static Decision rejecting(TableForm form, Draft draft) {
        if (!form.quoted()) {
            throw ReviewErrors.unfit(
                    Verdict.REJECT,
                    "dòng này là chính văn bản; hãy từ chối văn bản",
                    "this row is the document itself; decline the document");
        }
        return draft.build();
    }

    private static Decision withdrawing(Draft draft, ReviewedRow row) {
        if (row.decision().isEmpty()) {
            throw ReviewErrors.unfit(
                    Verdict.WITHDRAW, "chưa có quyết định nào về dòng này", "nothing was decided about this row");
        }
        return draft.build();
    }

    private Map<String, String> check(TableForm form, Map<String, String> cells) {
        return new RowCheck(form, (table, id) -> review.find(table, id)
                        .filter(row -> row.state() != ReviewState.REJECTED)
                        .isPresent())
                .check(cells);
    }

    private Map<String, Anchor> anchors(TableForm form, Map<String, String> cells) {
        Map<String, Anchor> anchors = new LinkedHashMap<>();
        for (Field field : form.pointers()) {
            review.find(field.reference().orElseThrow(), cells.getOrDefault(field.name(), ""))
                    .ifPresent(row -> anchors.put(field.name(), Anchor.of(row.cells(), text)));
        }
        return anchors;
    }

    private Draft draft(Proposal proposal) {
        String note = RowCheck.clean(proposal.note());
        if (note.length() > LONGEST_NOTE) {
            throw ReviewErrors.noteTooLong(LONGEST_NOTE);
        }
        return new Draft(ids.get(), proposal.verdict(), note);
    }

    /** A decision that grows. */
    private final class Draft {

        private final String id;
        private final String note;
        private Verdict verdict;
        private String subject;
        private String table = "";
        private Anchor anchor = Anchor.NOWHERE;
        private Map<String, Anchor> below = Map.of();
        private Map<String, Anchor> references = Map.of();
        private Map<String, String> cells = Map.of();
        private Map<String, String> seen = Map.of();

        Draft(String id, Verdict verdict, String note) {
            this.id = id;
            this.verdict = verdict;
            this.note = note;
            this.subject = id;
        }

        /** What an earlier decision about the same row knew of it. */
        Draft after(Optional<Decision> earlier) {
            earlier.ifPresent(known -> {
                subject = known.subject();
                table = known.table();
                anchor = known.anchor();
                below = known.below();
                seen = known.seen();
            });
            return this;
        }

        Draft at(String where, Anchor place) {
            table = where;
            anchor = place;
            return this;
        }

        Draft says(Map<String, String> words, Map<String, Anchor> pointers) {
            cells = words;
            references = pointers;
            return this;
        }

        Decision build() {
            return new Decision(
                    id,
                    subject,
                    time,
                    agent.id().slug(),
                    agent.name(),
                    review.file().sha256(),
                    verdict,
                    table,
                    anchor,
                    below,
                    references,
                    cells,
                    seen,
                    note);
        }
    }
}
