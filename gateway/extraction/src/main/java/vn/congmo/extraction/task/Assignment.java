package vn.congmo.extraction.task;

import java.util.List;
import vn.congmo.extraction.findings.Task.Modality;
import vn.congmo.extraction.names.Actor;

/**
 * Words that put somebody in charge.
 *
 * @param units sub-units in brackets behind the lead
 * @param from index of the first token of these words
 * @param to index of the first token behind them
 * @param rule name of the rule that read them
 */
record Assignment(List<Actor> lead, List<Actor> units, Modality modality, int from, int to, String rule) {

    /** The same, reaching to another token. */
    Assignment upTo(int end) {
        return new Assignment(lead, units, modality, from, end, rule);
    }

    /** Whether nothing but these words and signs stands in a passage. */
    boolean fills(vn.congmo.extraction.token.Passage passage) {
        for (int at = to; at < passage.size(); at++) {
            if (passage.token(at).isWord()) {
                return false;
            }
        }
        return from == 0;
    }
}
