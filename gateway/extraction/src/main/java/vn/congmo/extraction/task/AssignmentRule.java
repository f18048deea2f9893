package vn.congmo.extraction.task;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.token.Passage;

/** Who leads, by the form that says it most plainly. "Tham mưu UBND tỉnh ..." puts nobody in charge. */
final class AssignmentRule {
    private AssignmentRule() {}

    /** The assignment of a passage, or null if its words put nobody in charge. */
    static @Nullable Assignment find(Passage passage) {
        return find(passage, Clauses.segmentEnd(passage, 0));
    }

    /** The same, with "giao ..." looked for in every sentence: for running text without numbers. */
    static @Nullable Assignment findAnywhere(Passage passage) {
        return find(passage, passage.size());
    }

    private static @Nullable Assignment find(Passage passage, int limit) {
        var heading = HeadingRule.find(passage);
        if (heading != null) {
            return heading;
        }
        var given = GivenRule.find(passage, 0, limit);
        if (given != null) {
            return GivenRule.assignment(given);
        }
        var subject = SubjectRule.find(passage);
        if (subject != null) {
            return subject;
        }
        var label = LabelRule.find(passage);
        return label == null ? ResponsibleRule.find(passage) : label;
    }
}
