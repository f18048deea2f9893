package vn.congmo.extraction.subject;

import java.util.List;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Clauses;

/** Who reports, where no task says it: the bodies last named before the report in its sentence that the report does not go through. */
final class ReportSubjects {
    private ReportSubjects() {}

    static List<Actor> of(ReportAct act) {
        int start = Clauses.segmentStart(act.passage(), act.from());
        for (int at = start; at < act.from(); at++) {
            var actors = Actors.listAt(act.passage(), at);
            if (!actors.isEmpty() && actors.getLast().to() <= act.from()) {
                return actors;
            }
        }
        return List.of();
    }
}
