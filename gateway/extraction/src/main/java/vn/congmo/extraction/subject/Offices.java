package vn.congmo.extraction.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.token.Passage;

/** Offices that a person holds: "Phó Bí thư Tỉnh ủy", "Trưởng Ban Chỉ đạo của UBND tỉnh về chuyển đổi số". */
final class Offices {
    private static final WordTree<String> WORDS = WordTree.ofFile("offices.txt");
    private static final WordTree<String> VERBS = WordTree.ofFile("verbs.txt");
    private static final int LONGEST = 14;

    private Offices() {}

    static WordTree.@Nullable Found<String> startAt(Passage passage, int at) {
        return WORDS.find(passage, at);
    }

    /** Adds the offices of the list that starts at a token; returns the index behind the last. */
    static int list(Passage passage, int from, List<String> roles) {
        int at = from;
        int end = from;
        var office = startAt(passage, at);
        while (office != null) {
            end = end(passage, office);
            roles.add(passage.text(at, end));
            at = passage.is(end, ",") || passage.is(end, "và") ? end + 1 : passage.size();
            office = startAt(passage, at);
        }
        return end;
    }

    /** An office goes on through the body it is held in, to a sign, a verb or the next office. */
    static int end(Passage passage, WordTree.Found<String> office) {
        // "Trưởng Ban Chỉ đạo": the last word of the office is the first of the body.
        var held = Actors.at(passage, office.to() - 1);
        int at = held == null ? office.to() : held.to();
        int next = next(passage, at);
        while (next > at && next <= office.to() + LONGEST) {
            at = next;
            next = next(passage, at);
        }
        return at;
    }

    /** Index behind the words at a token that belong to an office; the same index if they do not. */
    private static int next(Passage passage, int at) {
        var body = Actors.at(passage, at);
        if (body != null || at >= passage.size()) {
            return body == null ? at : body.to();
        }
        if (passage.is(at, "thường") && passage.is(at + 1, "trực")) {
            return at + 2;
        }
        boolean capital = passage.token(at).isWord() && passage.token(at).isCapitalised();
        boolean goesOn = capital ? startAt(passage, at) == null : isJoint(passage, at) || isSmall(passage, at);
        return goesOn ? at + 1 : at;
    }

    private static boolean isJoint(Passage passage, int at) {
        return passage.is(at, "của") || passage.is(at, "kiêm");
    }

    /** "Ủy viên dự khuyết", "Phó Chủ tịch phụ trách": small words that lead to a capital. */
    private static boolean isSmall(Passage passage, int at) {
        return passage.token(at).isWord()
                && !passage.token(at).isCapitalised()
                && !passage.token(at).isNumber()
                && VERBS.end(passage, at) < 0
                && at + 1 < passage.size()
                && passage.token(at + 1).isCapitalised()
                && !passage.is(at, "và");
    }
}
