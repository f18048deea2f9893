package vn.congmo.extraction.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A heading that is only a name: "1. Sở Tài chính", "Đối với UBND các xã, phường:", "Trách nhiệm của Sở A". */
final class HeadingRule {
    private static final Phrase HEADING =
            Vocabulary.phrase("[đối với|về phía|trách nhiệm của|nhiệm vụ của] {lead:actors} [{unit:bracket}]");

    private static final int LONGEST = 24;

    private HeadingRule() {}

    /** "Công an tỉnh - Cơ quan Thường trực Đề án 06:". */
    private static boolean isApposition(Passage passage, int at) {
        boolean dash = passage.is(at, "-") || passage.is(at, "–");
        return dash && passage.text().endsWith(":") && passage.size() < LONGEST;
    }

    static @Nullable Assignment find(Passage passage) {
        var match = HEADING.at(passage, 0);
        var lead = match == null ? null : match.part("lead");
        if (match == null || lead == null) {
            return null;
        }
        var unit = match.part("unit");
        var assignment = new Assignment(
                Actors.listAt(passage, lead.from()),
                unit == null ? List.of() : Actors.listAt(passage, unit.from() + 1),
                Modality.ORDER,
                0,
                match.to(),
                Draft.INHERITED);
        return assignment.fills(passage) || isApposition(passage, match.to()) ? assignment.upTo(passage.size()) : null;
    }
}
