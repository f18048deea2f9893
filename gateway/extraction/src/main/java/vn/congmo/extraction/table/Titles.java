package vn.congmo.extraction.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.token.Passage;

/** Titles of columns that stand one below the other, broken over lines or parted again below a common title. */
final class Titles {
    private static final int LONGEST = 12;

    private Titles() {}

    /** The titles, left to right, or null if these are none: the first numbers the rows, most of the others are known. */
    static @Nullable List<List<Span>> of(List<List<Span>> units, List<Passage> words) {
        var titles = new ArrayList<List<Span>>();
        var roles = new ArrayList<Role>();
        for (int i = 0; i < units.size(); i++) {
            if (words.get(i).size() > LONGEST) {
                return null;
            }
            add(units.get(i), words.get(i), titles, roles);
        }
        long known = roles.stream().filter(role -> role != Role.OTHER).count();
        boolean header = !roles.isEmpty() && roles.getFirst() == Role.NUMBER && 2 * known > roles.size();
        return header ? Subtitles.inPlace(titles, roles) : null;
    }

    private static void add(List<Span> unit, Passage words, List<List<Span>> titles, List<Role> roles) {
        boolean goesOn = words.size() > 0 && Character.isLowerCase(words.text().charAt(0)) && !titles.isEmpty();
        if (goesOn) {
            var whole = new ArrayList<>(titles.removeLast());
            whole.addAll(unit);
            titles.add(whole);
            var role = HeaderWords.role(words);
            if (role != Role.OTHER) {
                roles.set(roles.size() - 1, role);
            }
        } else if (words.size() > 0 && !words.text().matches("\\(\\d\\)")) {
            titles.add(unit);
            roles.add(HeaderWords.role(words));
        }
    }
}
