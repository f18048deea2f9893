package vn.congmo.extraction.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;

/** Finds the committee that a document calls "Ban Chỉ đạo" from then on. */
final class Definitions {
    private Definitions() {}

    /** The committee in front of "(Ban Chỉ đạo)"; else the first that is named with its place. */
    static String committee(List<Passage> passages) {
        String first = null;
        for (var passage : passages) {
            String latest = null;
            for (var actor : Actors.all(passage)) {
                if (actor.name().equals(SteeringCommittees.UNPLACED)) {
                    if (latest != null && isBracketed(passage, actor)) {
                        return latest;
                    }
                } else {
                    latest = placed(actor, latest);
                }
            }
            first = first == null ? latest : first;
        }
        return first == null ? SteeringCommittees.UNPLACED : first;
    }

    private static @Nullable String placed(Actor actor, @Nullable String before) {
        var name = actor.name().replace("Thường trực ", "");
        return name.startsWith(SteeringCommittees.UNPLACED + " ") ? name : before;
    }

    private static boolean isBracketed(Passage passage, Actor actor) {
        return passage.is(actor.from() - 1, "(") && passage.is(actor.to(), ")");
    }
}
