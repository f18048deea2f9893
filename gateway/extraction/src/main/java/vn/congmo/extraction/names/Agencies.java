package vn.congmo.extraction.names;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** Recognises named organisations: those of the word list with a place behind them, and bodies of a type with a proper name. */
final class Agencies {
    private static final WordTree<String> KNOWN = known();

    private Agencies() {}

    static @Nullable Actor at(Passage passage, int at) {
        if (!passage.token(at).isCapitalised() || isInNumber(passage, at) || isWordOfOffice(passage, at)) {
            return null;
        }
        var board = SteeringCommittees.at(passage, at);
        if (board != null) {
            return board;
        }
        var found = KNOWN.find(passage, at);
        if (found == null) {
            return ProperNames.at(passage, at);
        }
        var known = Places.with(passage, found);
        var longer = isGoingOn(passage, known.to()) ? ProperNames.at(passage, at) : null;
        return longer != null && longer.to() > known.to() ? longer : known;
    }

    /** A further capital: "UBND phường" is known, "UBND phường Móng Cái 1" is meant. */
    private static boolean isGoingOn(Passage passage, int at) {
        return at < passage.size() && passage.token(at).isCapitalised();
    }

    /** Whether a body of the list starts here. */
    static boolean isKnown(Passage passage, int at) {
        return KNOWN.find(passage, at) != null;
    }

    /** The abbreviation in "09-TB/VPTU" names a document, not its sender. */
    private static boolean isInNumber(Passage passage, int at) {
        return passage.token(at).glued() && (passage.is(at - 1, "/") || passage.is(at - 1, "-"));
    }

    /** "Thường trực" behind "Phó Trưởng ban" or "Phó Chủ tịch" belongs to that office, not to a standing committee. */
    private static boolean isWordOfOffice(Passage passage, int at) {
        return passage.is(at, "thường")
                && passage.is(at + 1, "trực")
                && (passage.is(at - 1, "ban") || passage.is(at - 1, "tịch") || passage.is(at - 1, "thư"));
    }

    private static WordTree<String> known() {
        var tree = new WordTree<String>();
        for (var row : WordList.rows("agencies.txt")) {
            row.forEach(form -> tree.put(form, Objects.requireNonNull(row.getFirst())));
            row.forEach(form -> tree.put(ofCity(form), ofCity(Objects.requireNonNull(row.getFirst()))));
        }
        return tree;
    }

    /** What a body of a province is called in a centrally run city. */
    private static String ofCity(String name) {
        return name.replace("Tỉnh ủy", "Thành ủy")
                .replace("Tỉnh đoàn", "Thành đoàn")
                .replaceFirst(" tỉnh$", " thành phố");
    }
}
