package vn.congmo.extraction.names;

import java.util.List;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** The place behind the name of a known body: "Công an tỉnh Nghệ An", "VNPT Quảng Ninh", "Ngân hàng Nhà nước khu vực 11". */
final class Places {
    private static final WordTree<String> PROVINCES = WordTree.ofFile("provinces.txt");
    private static final List<String> KEPT = WordList.words("placed-names.txt");
    private static final Phrase KIND = Phrase.of("(tỉnh|thành phố|TP [.])");

    private Places() {}

    /** A body of the word list, with the place that follows its name. */
    static Actor with(Passage passage, WordTree.Found<String> found) {
        int to = found.to();
        if (passage.is(to - 1, "vực") && isRegion(passage, to)) {
            return actor(
                    found.from(),
                    to + 1,
                    found.value() + " " + passage.token(to).text());
        }
        boolean placed = passage.is(to - 1, "tỉnh") || passage.is(to - 1, "phố") || passage.is(to - 1, "tp");
        var kind = placed ? null : KIND.at(passage, to);
        int from = kind == null ? to : kind.to();
        var place = from < passage.size() && passage.token(from).isCapitalised() ? PROVINCES.find(passage, from) : null;
        var printed = kind == null ? "" : kind.text().startsWith("t") ? " " + kind.text() : " thành phố";
        if (place != null) {
            return actor(found.from(), place.to(), found.value() + printed + " " + place.value());
        }
        return kind != null && isKept(found.value())
                ? actor(found.from(), from, found.value() + printed)
                : actor(found.from(), to, found.value());
    }

    private static boolean isRegion(Passage passage, int at) {
        return at < passage.size()
                && passage.token(at).isWord()
                && (passage.token(at).isNumber() || passage.token(at).text().matches("[IVX]+"));
    }

    /** Whether a name keeps the province of its own document. */
    static boolean isKept(String name) {
        return KEPT.stream().anyMatch(name::startsWith);
    }

    private static Actor actor(int from, int to, String name) {
        return new Actor(from, to, name, Actor.Kind.AGENCY);
    }
}
