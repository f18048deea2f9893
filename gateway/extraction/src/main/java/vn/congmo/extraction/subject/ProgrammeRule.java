package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Programme;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.subject.ProgrammeKinds.Kind;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.table.Role;
import vn.congmo.extraction.token.Passage;

/**
 * Things with a name of their own: "Đề án phát triển kinh tế số", "phong trào “học tập số”". Generic plurals ("các hệ thống
 * thông tin") are none, nor is a centre that is told to act.
 */
public final class ProgrammeRule {
    private static final String NAME = "programme-named";
    private static final double SURE = 0.85;
    private static final double LIKELY = 0.6;

    private ProgrammeRule() {}

    /** The programmes that a document names, each once. */
    public static List<Programme> find(Reading reading) {
        var bodies = bodyCells(reading);
        var names = new ProgrammeNames();
        for (var passage : reading.outline().passages()) {
            if (passage.size() > 0 && bodies.stream().noneMatch(span -> span.start() == passage.start())) {
                find(passage).forEach(names::add);
            }
        }
        return names.all();
    }

    /** Cells that name who acts name no programmes. */
    private static List<Span> bodyCells(Reading reading) {
        return reading.outline().tables().stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> List.of(Role.LEAD, Role.COORDINATING).stream()
                        .flatMap(role -> table.cells(row, role).stream())))
                .map(Cell::lines)
                .map(List::getFirst)
                .toList();
    }

    private static List<Programme> find(Passage passage) {
        var found = new ArrayList<Programme>();
        ProgrammeCandidates candidates = null;
        int inner = 0;
        int outer = 0;
        for (int at = 0; at < passage.size(); at++) {
            var kind = ProgrammeKinds.find(passage, at);
            if (kind != null && at >= inner) {
                candidates = candidates == null ? new ProgrammeCandidates(passage) : candidates;
                int to = at < outer ? candidates.innerEnd(kind) : candidates.end(kind);
                if (to > at) {
                    found.add(programme(passage, at, to, kind.value()));
                    inner = Quotes.in(passage, at, to) ? to : kind.to() + 1;
                    outer = Math.max(outer, to);
                }
            }
        }
        return found;
    }

    private static Programme programme(Passage passage, int at, int to, Kind kind) {
        var printed = passage.text(at, to);
        var name = Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
        boolean sure = Quotes.in(passage, at, to) || passage.token(at).isCapitalised();
        return new Programme(name, kind.code(), passage.evidence(at, to, NAME, sure ? SURE : LIKELY));
    }
}
