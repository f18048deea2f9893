package vn.congmo.extraction.names;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Spelling;

/** Recognises named organisations: those of the word list with a place behind them, and bodies of a type with a proper name. */
final class Agencies {
    private static final WordTree<String> KNOWN = known();
    private static final Set<String> CANONICAL = WordList.words("agencies.txt").stream()
            .flatMap(name -> Stream.of(name, ofCity(name)))
            .collect(Collectors.toSet());
    private static final WordTree<String> SCANNED = scanned();

    private static final int SCANNED_WORDS = 3;

    private Agencies() {}

    static @Nullable Actor at(Passage passage, int at) {
        if (!passage.token(at).isCapitalised() || isInNumber(passage, at) || isWordOfOffice(passage, at)) {
            return null;
        }
        var board = SteeringCommittees.at(passage, at);
        if (board != null) {
            return board;
        }
        var exact = KNOWN.find(passage, at);
        var found = exact == null ? SCANNED.findBare(passage, at) : exact;
        if (found == null) {
            return ProperNames.at(passage, at);
        }
        var known = Places.with(passage, found);
        var longer = isGoingOn(passage, known.to()) ? ProperNames.at(passage, at) : null;
        return longer != null && longer.to() > known.to() ? longer : known;
    }

    /** A further capital: "UBND phường" is known, "UBND phường Móng Cái 1" is meant. */
    private static boolean isGoingOn(Passage passage, int at) {
        boolean branch = passage.is(at, "-") && passage.is(at + 1, "chi") && passage.is(at + 2, "nhánh");
        return branch || at < passage.size() && passage.token(at).isCapitalised();
    }

    /** Whether a body of the list starts here. */
    static boolean isKnown(Passage passage, int at) {
        return KNOWN.find(passage, at) != null;
    }

    /** Whether the list writes a body so. */
    static boolean isCanonical(String name) {
        return CANONICAL.contains(name);
    }

    /** The abbreviation in "09-TB/VPTU" names a document, not its sender. */
    private static boolean isInNumber(Passage passage, int at) {
        return passage.token(at).glued() && (passage.is(at - 1, "/") || passage.is(at - 1, "-"));
    }

    /** "Thường trực" behind "Phó Chủ tịch" belongs to that office, not to a standing committee; so does "Chính phủ" to its head. */
    private static boolean isWordOfOffice(Passage passage, int at) {
        boolean premier = passage.is(at - 1, "tướng") && passage.is(at, "chính");
        return premier
                || passage.is(at, "thường")
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

    /** Long names without their marks; short ones could be any words. */
    private static WordTree<String> scanned() {
        var tree = new WordTree<String>();
        for (var row : WordList.rows("agencies.txt")) {
            row.stream()
                    .filter(form -> form.split(" ").length >= SCANNED_WORDS && !form.matches(".*\\p{Lu}{2}.*"))
                    .forEach(form -> tree.put(Spelling.bare(form), Objects.requireNonNull(row.getFirst())));
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
