package vn.congmo.extraction.annex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.table.Role;
import vn.congmo.extraction.table.RowLabel;
import vn.congmo.extraction.table.Table;
import vn.congmo.extraction.table.TableRow;

/** Walks down the rows of one table of tasks. Section rows and rows with parts of their own hand down what they say. */
final class TaskRows {
    private static final double MARKED = 0.9;
    private static final double FITTED = 0.7;

    private final Reading reading;
    private final Table table;
    private final String annex;
    private final UniqueIds ids;
    private final List<RowDraft> drafts = new ArrayList<>();
    private Section section;
    private @Nullable Whole whole;

    TaskRows(Reading reading, Table table, String annex, UniqueIds ids) {
        this.reading = reading;
        this.table = table;
        this.annex = annex;
        this.ids = ids;
        this.section = Section.none(annex);
    }

    /** A row whose parts follow in rows of their own. */
    private record Whole(RowLabel label, RowDraft draft) {}

    List<Task> tasks() {
        for (int i = 0; i < table.rows().size(); i++) {
            visit(
                    table.rows().get(i),
                    i + 1 < table.rows().size() ? table.rows().get(i + 1) : null);
        }
        return drafts.stream().map(draft -> draft.finish(reading, confidence())).toList();
    }

    private double confidence() {
        return table.marked() ? MARKED : FITTED;
    }

    private void visit(TableRow row, @Nullable TableRow next) {
        var work = row.section() ? null : work(row);
        if (row.section()) {
            section = Section.of(reading, annex, label(row), row);
            whole = null;
        } else if (work != null && work.repeated() && !drafts.isEmpty()) {
            fill(drafts.getLast(), row);
        } else if (work != null) {
            open(row, work, next == null ? null : label(next));
        }
    }

    private void open(TableRow row, Cell work, @Nullable RowLabel below) {
        var label = label(row);
        var draft = new RowDraft(
                ids.of(section.id(label == null ? String.valueOf(drafts.size() + 1) : label.printed())), work);
        fill(draft, row);
        if (label != null && below != null && below.isPartOf(label)) {
            whole = new Whole(label, draft);
            return;
        }
        if (whole != null && label != null && label.isPartOf(whole.label())) {
            draft.inherit(whole.draft());
        }
        draft.inherit(section.heading());
        drafts.add(draft);
    }

    private void fill(RowDraft draft, TableRow row) {
        for (var cell : table.cells(row, Role.LEAD)) {
            var bodies = BodyList.of(reading, cell);
            draft.lead().addAll(bodies.lead());
            draft.coordinating().addAll(bodies.coordinating());
        }
        for (var cell : table.cells(row, Role.COORDINATING)) {
            var bodies = BodyList.of(reading, cell);
            draft.coordinating().addAll(bodies.lead());
            draft.coordinating().addAll(bodies.coordinating());
        }
        for (int column : table.columns(Role.DEADLINE)) {
            var title = table.columns().get(column).title();
            draft.addDeadlines(DueCell.find(row.cells().get(column), title, confidence()));
        }
    }

    private @Nullable Cell work(TableRow row) {
        var cells = table.cells(row, Role.TASK);
        return cells.isEmpty() ? null : cells.getLast();
    }

    private @Nullable RowLabel label(TableRow row) {
        var numbers = table.columns(Role.NUMBER);
        int column = numbers.isEmpty() ? 0 : numbers.getFirst();
        return RowLabel.of(row.cells().get(column).text());
    }
}
