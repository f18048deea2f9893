package vn.congmo.extraction.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Departments whose "Sở" a list says only once: "các sở: Tài chính, Nội vụ", "lãnh đạo các sở, ban, ngành: ... Y tế". */
public final class ElidedNames {
    private static final WordTree<String> DEPARTMENTS = fields("Sở ");
    private static final WordTree<String> MINISTRIES = fields("Bộ ");
    private static final Phrase OPENING = Phrase.of("các (sở|bộ)");
    private static final Phrase COUNCIL =
            Phrase.of("(HĐND|Hội đồng nhân dân) (và|,) (UBND|Ủy ban nhân dân) (tỉnh|thành phố)");
    private static final int LONGEST_OPENING = 12;

    private ElidedNames() {}

    /** The departments that a passage names by their field alone. */
    public static List<Actor> all(Passage passage) {
        var actors = new ArrayList<Actor>();
        for (var opening : OPENING.all(passage)) {
            var fields = passage.is(opening.to() - 1, "sở") ? DEPARTMENTS : MINISTRIES;
            int at = listStart(passage, opening.to(), fields);
            while (at < passage.size() && !passage.is(at, ";") && !passage.is(at, ".")) {
                var actor = fieldAt(passage, at, fields);
                if (actor != null) {
                    actors.add(actor);
                }
                at = itemEnd(passage, actor == null ? at : actor.to());
            }
        }
        COUNCIL.all(passage).forEach(match -> actors.add(council(match)));
        return actors;
    }

    private static Actor council(Match match) {
        boolean province = match.passage().is(match.to() - 1, "tỉnh");
        return new Actor(match.from(), match.to(), province ? "HĐND tỉnh" : "HĐND thành phố", Actor.Kind.AGENCY);
    }

    private static int listStart(Passage passage, int from, WordTree<String> fields) {
        if (from < passage.size()
                && fields.end(passage, from) > 0
                && passage.token(from).isCapitalised()) {
            return from;
        }
        for (int at = from; at < Math.min(passage.size(), from + LONGEST_OPENING); at++) {
            if (passage.is(at, ":")) {
                return at + 1;
            }
        }
        return passage.size();
    }

    private static @Nullable Actor fieldAt(Passage passage, int at, WordTree<String> fields) {
        var found = fields.find(passage, at);
        boolean whole = found != null && passage.token(at).isCapitalised() && ends(passage, found.to());
        return found == null || !whole ? null : new Actor(at, found.to(), found.value(), Actor.Kind.AGENCY);
    }

    private static boolean ends(Passage passage, int at) {
        return at >= passage.size()
                || !passage.token(at).isWord()
                || !passage.token(at).isCapitalised();
    }

    private static int itemEnd(Passage passage, int from) {
        int at = from;
        while (at < passage.size()
                && !passage.is(at, ",")
                && !passage.is(at, ";")
                && !passage.is(at, ".")
                && !passage.is(at, "và")) {
            at++;
        }
        return passage.is(at, ",") || passage.is(at, "và") ? at + 1 : at;
    }

    private static WordTree<String> fields(String kind) {
        var tree = new WordTree<String>();
        WordList.words("agencies.txt").stream()
                .filter(name -> name.startsWith(kind))
                .forEach(name -> tree.put(name.substring(kind.length()), name));
        return tree;
    }
}
