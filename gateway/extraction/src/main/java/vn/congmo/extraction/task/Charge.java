package vn.congmo.extraction.task;

import java.util.List;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Task.Modality;

/**
 * What a block hands down to the blocks under it.
 *
 * @param from id of the block whose words say so; empty at the top
 * @param isUnderName whether those words are a name alone, so that a paragraph without a number is its order
 */
record Charge(
        List<String> lead,
        List<String> coordinating,
        List<Deadline> deadlines,
        Modality modality,
        String from,
        boolean isUnderName) {
    /** Nobody is in charge yet. */
    static final Charge NONE = new Charge(List.of(), List.of(), List.of(), Modality.ORDER, "", false);

    boolean isNamed() {
        return !lead.isEmpty();
    }
}
