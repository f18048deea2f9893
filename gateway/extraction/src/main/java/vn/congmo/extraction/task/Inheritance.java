package vn.congmo.extraction.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.deadline.Deadlines;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.outline.Outline;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;

/** What the words of a block hand down: lead, partners and deadlines. */
final class Inheritance {
    private final Reading reading;

    Inheritance(Reading reading) {
        this.reading = reading;
    }

    /** "Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:" in front of the first number. */
    Charge ofPreamble(Outline outline) {
        if (outline.preamble().isEmpty()) {
            return Charge.NONE;
        }
        var last = outline.preamble().getLast();
        var given = last.text().endsWith(":") ? lastGiven(last) : null;
        return given == null ? Charge.NONE : charge(given, last, List.of(), "preamble");
    }

    private static @Nullable Assignment lastGiven(Passage words) {
        Assignment last = null;
        for (var match = GivenRule.find(words, 0, words.size());
                match != null;
                match = GivenRule.find(words, match.to(), words.size())) {
            last = GivenRule.assignment(match);
        }
        return last;
    }

    Charge handDown(Block block, Passage words, @Nullable Assignment assignment, Charge inherited) {
        var deadlines = words.text().endsWith(":") || assignment != null ? Deadlines.find(words) : List.<Deadline>of();
        if (assignment != null) {
            return charge(assignment, words, deadlines, block.id());
        }
        return deadlines.isEmpty()
                ? inherited
                : new Charge(
                        inherited.lead(),
                        inherited.coordinating(),
                        deadlines,
                        inherited.modality(),
                        block.id(),
                        inherited.isUnderName());
    }

    private Charge charge(Assignment assignment, Passage words, List<Deadline> deadlines, String from) {
        return new Charge(
                reading.resolve(assignment.lead()),
                reading.resolve(CoordinationRule.find(words)),
                deadlines,
                assignment.modality(),
                from,
                assignment.fills(words));
    }
}
