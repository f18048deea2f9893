package vn.congmo.extraction.names;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;

/** Recognises named organisations: those of the word list with a place behind them, and bodies of a type with a proper name. */
final class Agencies {
    private static final WordTree<String> KNOWN = known();
    private static final WordTree<String> PROVINCES = WordTree.ofFile("provinces.txt");
    private static final Set<String> PLACE_WORDS = Set.of("tỉnh", "phố");
    private static final WordTree<String> LOCAL_BODIES = WordTree.of(List.of(
            "UBND xã",
            "UBND phường",
            "UBND huyện",
            "UBND thị xã",
            "UBND quận",
            "UBND đặc khu",
            "HĐND xã",
            "HĐND phường",
            "Ủy ban nhân dân xã",
            "Ủy ban nhân dân phường",
            "Ủy ban nhân dân huyện"));
    private static final Set<String> TYPES = Set.of("sở", "bộ", "cục");

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
        if (found != null) {
            return withPlace(passage, found);
        }
        var local = local(passage, at);
        return local == null ? unknown(passage, at) : local;
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

    private static Actor withPlace(Passage passage, WordTree.Found<String> found) {
        int to = found.to();
        var name = found.value();
        if (passage.is(to - 1, "vực")
                && to < passage.size()
                && passage.token(to).isWord()
                && passage.token(to).text().length() <= 4) {
            return actor(found.from(), to + 1, name + " " + passage.token(to).text());
        }
        boolean local = PLACE_WORDS.contains(passage.token(to - 1).key());
        int province = passage.is(to, "tỉnh") || passage.is(to, "thành") ? to + (passage.is(to, "tỉnh") ? 1 : 2) : to;
        var place = local || province > to ? PROVINCES.find(passage, Math.min(province, passage.size())) : null;
        if (place == null) {
            return actor(found.from(), to, name);
        }
        var kind = passage.text(to, province).toLowerCase(Locale.ROOT);
        return actor(found.from(), place.to(), name + " " + (kind + " " + place.value()).strip());
    }

    private static @Nullable Actor local(Passage passage, int at) {
        var found = LOCAL_BODIES.find(passage, at);
        if (found == null) {
            return null;
        }
        int to = capitalisedEnd(passage, found.to());
        return to == found.to() ? null : actor(at, to, passage.text(at, to));
    }

    /** "Sở Xxx và Yyy" that the word list does not know: capitals, and small words between two capitals of one name. */
    private static @Nullable Actor unknown(Passage passage, int at) {
        if (!TYPES.contains(passage.token(at).key()) || passage.token(at).isAcronym()) {
            return null;
        }
        int to = capitalisedEnd(passage, at + 1);
        while (to > at + 1
                && to < passage.size()
                && passage.token(to).isWord()
                && !passage.token(to).isCapitalised()
                && to - at < 3) {
            to++;
        }
        return to == at + 1 ? null : actor(at, to, passage.text(at, to));
    }

    private static int capitalisedEnd(Passage passage, int from) {
        int to = from;
        while (to < passage.size()
                && passage.token(to).isWord()
                && passage.token(to).isCapitalised()) {
            to++;
        }
        return to;
    }

    private static Actor actor(int from, int to, String name) {
        return new Actor(from, to, name, Actor.Kind.AGENCY);
    }

    private static WordTree<String> known() {
        var tree = new WordTree<String>();
        for (var row : WordList.rows("agencies.txt")) {
            row.forEach(form -> tree.put(form, Objects.requireNonNull(row.getFirst())));
        }
        return tree;
    }
}
