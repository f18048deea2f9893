package vn.congmo.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.token.Spelling;

/** The bodies of a letterhead, the upper one first; one name may take several rows. */
final class Bodies {
    private static final Set<String> FIRST_WORDS =
            WordList.words("body-words.txt").stream().map(Spelling::bare).collect(Collectors.toSet());
    private static final Set<String> OPEN =
            Set.of("van phong", "ban", "uy ban", "thuong truc", "uy ban nhan", "hoi dong", "truong", "chu tich");

    private Bodies() {}

    /** A body and the rows that print it. */
    record Body(String name, List<Row> rows) {}

    static List<Body> of(List<Row> rows) {
        var bodies = new ArrayList<Body>();
        var own = new ArrayList<Row>();
        for (var row : rows) {
            boolean first = begins(row.bare());
            if (first && !own.isEmpty() && isWhole(own)) {
                bodies.add(body(own));
                own.clear();
            }
            if (first || !own.isEmpty()) {
                own.add(row);
            }
        }
        if (!own.isEmpty()) {
            bodies.add(body(own));
        }
        return bodies;
    }

    private static Body body(List<Row> rows) {
        return new Body(Capitals.toName(RowText.join(rows).replaceFirst("[ *:;,._-]+$", "")), List.copyOf(rows));
    }

    static boolean begins(String bare) {
        var words = bare.split(" ");
        var two = words.length > 1 ? words[0] + " " + words[1] : words[0];
        var three = words.length > 2 ? two + " " + words[2] : two;
        return FIRST_WORDS.contains(words[0]) || FIRST_WORDS.contains(two) || FIRST_WORDS.contains(three);
    }

    private static boolean isWhole(List<Row> rows) {
        var bare = Spelling.bare(RowText.join(rows));

        return !rows.getLast().isOpen() && !OPEN.contains(bare);
    }
}
