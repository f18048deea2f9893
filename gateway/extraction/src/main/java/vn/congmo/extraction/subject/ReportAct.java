package vn.congmo.extraction.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.token.Passage;

/**
 * A report that somebody has to make: its words, receivers, bodies it goes through, and who gets it in the end.
 *
 * @param authority a receiver that is no name: "cấp có thẩm quyền", "Bộ trưởng"
 */
record ReportAct(
        Passage passage,
        int from,
        int to,
        List<Actor> receivers,
        @Nullable String authority,
        List<Actor> via,
        List<Actor> finals) {

    /** Whether the words say who gets it. */
    boolean isAddressed() {
        return !receivers.isEmpty() || authority != null;
    }

    List<String> receiverNames() {
        return authority == null ? receivers.stream().map(Actor::name).toList() : List.of(authority);
    }

    /** What is reported, in the words of the text. */
    @Nullable
    String what() {
        int end = Math.min(to, Clauses.clauseEnd(passage, from + 2));
        int start = from + 2;
        while (end > start && !passage.token(start).isWord()) {
            start++;
        }
        return end > start && !isAddressed() ? passage.text(start, end) : null;
    }
}
