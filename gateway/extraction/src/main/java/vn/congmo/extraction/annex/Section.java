package vn.congmo.extraction.annex;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.table.RowLabel;
import vn.congmo.extraction.table.TableRow;
import vn.congmo.extraction.token.Passage;

/**
 * The rows below a heading across the table.
 *
 * @param path what the paths of its rows begin with, e.g. "PL2.II"
 * @param heading the body in charge that the heading names, if it names one alone or says whose tasks follow
 */
record Section(String path, RowDraft heading) {
    private static final Set<String> GIVING = Set.of("của", "giao", "cho");

    /** The rows above the first heading. */
    static Section none(String annex) {
        return new Section(annex, RowDraft.empty(annex));
    }

    static Section of(Reading reading, String annex, @Nullable RowLabel label, TableRow row) {
        var path = label != null && isOuter(label) ? annex + "." + label.printed() : annex;
        var heading = RowDraft.empty(path);
        row.cells().stream()
                .filter(cell -> !cell.isEmpty() && RowLabel.of(cell.text()) == null)
                .map(Cell::words)
                .findFirst()
                .ifPresent(title -> named(reading, title, heading));
        return new Section(path, heading);
    }

    private static boolean isOuter(RowLabel label) {
        return label.kind() == RowLabel.Kind.ROMAN || label.kind() == RowLabel.Kind.CAPITAL;
    }

    String id(String row) {
        return path + "." + row;
    }

    private static void named(Reading reading, Passage title, RowDraft heading) {
        var actors = Actors.all(title);
        if (actors.size() != 1 || actors.getFirst().kind() != Actor.Kind.AGENCY) {
            return;
        }
        var actor = actors.getFirst();
        boolean last = actor.to() >= title.size() - 1;
        boolean alone = actor.from() <= 1
                || GIVING.contains(title.token(actor.from() - 1).key());
        if (last && alone) {
            heading.lead().add(reading.names().resolve(actor));
        }
    }
}
