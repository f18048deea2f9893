package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Span;

/** Puts the titles of a second header row, which come last in the text, under the common title that they part. */
final class Subtitles {
    private Subtitles() {}

    static List<List<Span>> inPlace(List<List<Span>> titles, List<Role> roles) {
        int first = titles.size();
        while (first > 1 && isPart(roles.get(first - 1), roles.get(titles.size() - 1))) {
            first--;
        }
        int parent = first < titles.size() - 1 ? parent(roles, first) : -1;
        if (parent < 0) {
            return titles;
        }
        var placed = new ArrayList<>(titles.subList(0, parent));
        placed.addAll(titles.subList(first, titles.size()));
        placed.addAll(titles.subList(parent + 1, first));
        return placed;
    }

    private static boolean isPart(Role role, Role last) {
        boolean bodies = role == Role.LEAD || role == Role.COORDINATING;
        return last == Role.YEAR ? role == Role.YEAR : last == Role.COORDINATING && bodies;
    }

    /** The common title: of bodies above bodies, of values above years. */
    private static int parent(List<Role> roles, int first) {
        boolean years = roles.getLast() == Role.YEAR;
        for (int i = first - 1; i > 0; i--) {
            var role = roles.get(i);
            boolean above = years
                    ? role == Role.YEAR || role == Role.VALUE || role == Role.INDICATOR && i > 1
                    : role == Role.LEAD;
            if (above) {
                return i;
            }
        }
        return -1;
    }
}
