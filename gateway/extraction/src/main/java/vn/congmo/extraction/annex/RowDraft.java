package vn.congmo.extraction.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.deadline.Deadlines;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.task.FirstWords;

/** A task in the making: one cell of work and what the cells beside it say, over as many rows as it reaches. */
final class RowDraft {
    private static final String NAME = "table-task";

    private final String id;
    private final @Nullable Cell work;
    private final Set<String> lead = new LinkedHashSet<>();
    private final Set<String> coordinating = new LinkedHashSet<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final Map<String, String> inherited = new LinkedHashMap<>();

    RowDraft(String id, @Nullable Cell work) {
        this.id = id;
        this.work = work;
    }

    /** What a heading hands down; no task itself. */
    static RowDraft empty(String id) {
        return new RowDraft(id, null);
    }

    Set<String> lead() {
        return lead;
    }

    Set<String> coordinating() {
        return coordinating;
    }

    void addDeadlines(List<Deadline> more) {
        more.stream()
                .filter(deadline -> deadlines.stream().noneMatch(known -> Deadlines.isSameValue(known, deadline)))
                .forEach(deadlines::add);
    }

    /** Takes from the row above it what its own cells do not say. */
    void inherit(RowDraft above) {
        if (lead.isEmpty() && lead.addAll(above.lead)) {
            inherited.put("lead", above.id);
            if (coordinating.isEmpty() && coordinating.addAll(above.coordinating)) {
                inherited.put("coordinating", above.id);
            }
        }
        if (deadlines.isEmpty() && !above.deadlines.isEmpty()) {
            above.deadlines.forEach(deadline -> deadlines.add(deadline.inheritedFrom(above.id)));
            inherited.put("deadlines", above.id);
        }
    }

    Task finish(Reading reading, double confidence) {
        var words = Objects.requireNonNull(work).words();
        var evidence = words.evidence(NAME, confidence);
        lead.forEach(coordinating::remove);
        return new Task(
                id,
                words.text(),
                FirstWords.of(reading, evidence.span()),
                List.copyOf(lead),
                null,
                List.copyOf(coordinating),
                deadlines,
                Modality.ORDER,
                inherited,
                List.of(),
                evidence);
    }
}
