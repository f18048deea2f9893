package vn.congmo.extraction.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.deadline.Deadlines;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;

/** A task in the making: its own words first, then what it inherits. */
final class Draft {
    /** Nobody is named: the verb at the beginning says that it is an order. */
    static final String BY_VERB = "task-verb";

    /** The words above name who is in charge. */
    static final String INHERITED = "task-inherited";

    private final String id;
    private final String group;
    private final Passage passage;
    private final Charge charge;
    private final @Nullable Assignment assignment;
    private final List<String> coordinating;
    private final List<Deadline> deadlines = new ArrayList<>();
    private final Map<String, String> inherited = new LinkedHashMap<>();

    /**
     * @param id path of the task
     * @param group id of the block that holds it; siblings share it
     * @param passage all words that belong to it, attributes included
     */
    Draft(
            String id,
            String group,
            Passage passage,
            @Nullable Assignment assignment,
            Charge charge,
            Reading reading,
            Issued issued) {
        this.id = id;
        this.group = group;
        this.passage = passage;
        this.assignment = assignment;
        this.charge = charge;
        this.coordinating = reading.resolve(CoordinationRule.find(passage));
        deadlines.addAll(issued.open(Deadlines.find(passage)));
        charge.deadlines().forEach(deadline -> inherit(deadline, charge.from()));
    }

    String id() {
        return id;
    }

    String group() {
        return group;
    }

    Passage passage() {
        return passage;
    }

    List<Deadline> ownDeadlines() {
        return deadlines.stream()
                .filter(deadline -> deadline.inheritedFrom() == null)
                .toList();
    }

    /** Takes over a deadline that other words set, unless its own say the same. */
    void inherit(Deadline deadline, String from) {
        if (deadlines.stream().noneMatch(own -> Deadlines.isSameValue(own, deadline))) {
            deadlines.add(deadline.inheritedFrom(from));
            inherited.put("deadlines", from);
        }
    }

    Task finish(Reading reading, Passage text, String firstWords) {
        var lead = lead(reading);
        var partners = partners(lead);
        var unit = assignment == null || assignment.units().isEmpty()
                ? null
                : String.join(", ", reading.resolve(assignment.units()));
        return new Task(
                id,
                text.text(),
                firstWords,
                lead,
                unit,
                partners,
                deadlines,
                modality(reading),
                inherited,
                Urgency.find(passage),
                text.evidence(rule(lead), confidence(lead)));
    }

    private List<String> lead(Reading reading) {
        if (assignment != null) {
            return reading.resolve(assignment.lead());
        }
        if (charge.isNamed()) {
            inherited.put("lead", charge.from());
        }
        return charge.lead();
    }

    /** Its own partners, and those of the paragraph above that gave it its lead. */
    private List<String> partners(List<String> lead) {
        var partners = new LinkedHashSet<>(coordinating);
        if (assignment == null && !charge.coordinating().isEmpty()) {
            partners.addAll(charge.coordinating());
            inherited.put("coordinating", charge.from());
        }
        lead.forEach(partners::remove);
        return List.copyOf(partners);
    }

    /** What a submission (tờ trình) asks for is proposed, not yet requested of anybody. */
    private Modality modality(Reading reading) {
        var said = assignment == null ? charge.modality() : assignment.modality();
        boolean submission = "to-trinh".equals(reading.outline().head().type());
        return submission && said == Modality.REQUEST ? Modality.PROPOSAL : said;
    }

    private String rule(List<String> lead) {
        return assignment != null ? assignment.rule() : lead.isEmpty() ? BY_VERB : INHERITED;
    }

    private double confidence(List<String> lead) {
        return lead.isEmpty() ? 0.7 : assignment == null ? 0.85 : 0.95;
    }
}
