package vn.congmo.extraction.names;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Slot;
import vn.congmo.extraction.token.Token;

/** Recognises collectives: "các sở, ban, ngành", "UBND các xã, phường", "các đơn vị liên quan". */
final class Groups {
    private static final WordTree<String> NOUNS = WordTree.ofFile("group-nouns.txt");
    private static final WordTree<String> VERBS = WordTree.ofFile("verbs.txt");
    private static final Phrase LOCAL = Phrase.of("(UBND|HĐND|Ủy ban nhân dân|Đảng ủy|Ủy ban MTTQ Việt Nam) (các|cấp)");
    private static final Phrase TAIL = Phrase.of(
            "(có liên quan|liên quan|cấp tỉnh|cấp xã|cấp huyện|tỉnh|trực thuộc Trung ương|trực thuộc|thuộc (Bộ|Chính phủ|Trung ương|UBND tỉnh|tỉnh))");
    private static final WordTree<String> LOCALITY = WordTree.of(List.of("địa phương"));
    private static final Set<String> AFTER_NOUN =
            Set.of("và", "để", "trong", "khi", "có", "liên", "theo", "được", "cùng", "trên", "tại", "phải");

    private Groups() {}

    static @Nullable Actor at(Passage passage, int at) {
        var local = LOCAL.at(passage, at);
        if (local != null) {
            return list(passage, at, local.to(), true);
        }
        return passage.is(at, "các") ? list(passage, at, at + 1, false) : null;
    }

    private static @Nullable Actor list(Passage passage, int at, int firstNoun, boolean local) {
        int to = NOUNS.end(passage, firstNoun);
        if (to == Slot.NONE) {
            return null;
        }
        int nouns = 1;
        for (int next = nextNoun(passage, to, local); next != Slot.NONE; next = nextNoun(passage, to, local)) {
            to = next;
            nouns++;
        }
        if (local && passage.is(to - 1, "khu")) {
            to = nameEnd(passage, to);
        }
        var tail = TAIL.at(passage, to);
        if (tail == null && nouns == 1 && !endsName(passage, to)) {
            return null;
        }
        return actor(passage, at, tail == null ? to : tail.to());
    }

    /** Localities stand for themselves ("các sở, ban, ngành" and "các địa phương"), unless "liên quan" binds the list. */
    private static int nextNoun(Passage passage, int to, boolean local) {
        if (!passage.is(to, ",") && !passage.is(to, "và") && !passage.is(to, "hoặc")) {
            return Slot.NONE;
        }
        int end = NOUNS.end(passage, to + 1);
        boolean locality = !local && end != Slot.NONE && LOCALITY.end(passage, to + 1) == end;
        return locality && TAIL.at(passage, end) == null ? Slot.NONE : end;
    }

    /** "UBND các xã, phường, đặc khu Lý Sơn": a province has one or two special zones and calls them by name. */
    private static int nameEnd(Passage passage, int from) {
        int to = from;
        while (to < passage.size()
                && passage.token(to).isWord()
                && passage.token(to).isCapitalised()) {
            to++;
        }
        return to;
    }

    private static boolean endsName(Passage passage, int to) {
        if (to >= passage.size()) {
            return true;
        }
        Token next = passage.token(to);
        return !next.isWord()
                || next.isCapitalised()
                || AFTER_NOUN.contains(next.key())
                || VERBS.end(passage, to) != Slot.NONE;
    }

    /** The second half of "các sở, ban, ngành, địa phương": a locality that a comma or "và" joins to a group. */
    static @Nullable Actor locality(Passage passage, int at) {
        int end = LOCALITY.end(passage, at);
        return end == Slot.NONE || !endsName(passage, end)
                ? null
                : new Actor(at, end, "các địa phương", Actor.Kind.GROUP);
    }

    private static Actor actor(Passage passage, int from, int to) {
        var printed = passage.text(from, to);
        boolean acronym = passage.token(from).isAcronym();
        var name = acronym ? printed : Character.toLowerCase(printed.charAt(0)) + printed.substring(1);
        return new Actor(from, to, name, Actor.Kind.GROUP);
    }
}
