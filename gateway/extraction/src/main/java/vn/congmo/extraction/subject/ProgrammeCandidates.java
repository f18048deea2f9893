package vn.congmo.extraction.subject;

import java.util.Set;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.subject.ProgrammeKinds.Kind;
import vn.congmo.extraction.subject.ProgrammeKinds.Mode;
import vn.congmo.extraction.token.Passage;

/** Decides whether a noun of a kind begins a name, and where the name ends. */
final class ProgrammeCandidates {
    private static final Set<String> COUNTED = Set.of("triệu", "nghìn", "ngàn", "nhà", "tỷ", "ha");

    private static final int LONG = 5;
    private static final int OWNED = 4;

    private final Passage passage;
    private final ProgrammeContext context;

    ProgrammeCandidates(Passage passage) {
        this.passage = passage;
        this.context = new ProgrammeContext(passage);
    }

    /** The same inside another name: only what a capital marks as a name of its own. */
    int innerEnd(WordTree.Found<Kind> kind) {
        return context.isProper(kind.from()) ? end(kind) : kind.from();
    }

    /** Index after the name that begins with a noun, or the index of the noun if it names nothing. */
    int end(WordTree.Found<Kind> kind) {
        int at = kind.from();
        if (isBody(kind) || context.isInsideBody(at)) {
            return at;
        }
        if (kind.value().mode() == Mode.WHOLE) {
            return kind.to();
        }
        boolean number = isNumber(kind.to());
        int from = passage.is(kind.to(), ":") ? kind.to() + 1 : kind.to();
        int to = number ? kind.to() + 1 : NameExtent.end(passage, from);
        boolean named = number ? passage.token(at).isCapitalised() : isNamed(kind, to);
        return named ? to : at;
    }

    /** "Đề án 06" is a whole name; in "Đề án 01 triệu héc-ta lúa" the number counts something. */
    private boolean isNumber(int at) {
        return at < passage.size()
                && passage.token(at).isNumber()
                && !passage.is(at + 1, "/")
                && (at + 1 == passage.size()
                        || !COUNTED.contains(passage.token(at + 1).key()));
    }

    private boolean isNamed(WordTree.Found<Kind> kind, int to) {
        int at = kind.from();
        if (Quotes.in(passage, kind.to(), to)) {
            return true;
        }
        boolean capital = context.isProper(at);
        boolean whole = to > kind.to() || kind.value().mode() == Mode.ALWAYS && capital;
        boolean generic = ProgrammeKinds.isGeneric(passage, at, to, capital && to - at > LONG);
        boolean says = whole && !context.isLoud() && !generic;
        boolean enough = to - kind.to() >= 2 || context.isProper(at) || isProperNoun(kind.to());
        return says && enough && fits(kind, to);
    }

    private boolean fits(WordTree.Found<Kind> kind, int to) {
        int at = kind.from();
        boolean proper = context.isProper(at) || isProperNoun(kind.to());
        return switch (kind.value().mode()) {
            case QUOTED -> false;
            case PROPER -> proper;
            case BUILT -> context.isProper(at) && context.isBuilt(at) && !context.isAtWork(at, to);
            case COMMON -> proper || !context.isPlural(at) && (context.isBuilt(at) || isOwned(kind.to(), to));
            case ALWAYS, WHOLE -> true;
        };
    }

    /** A centre that the lexicon knows as something to be built is a body only where it is told to act. */
    private boolean isBody(WordTree.Found<Kind> kind) {
        var actor = Actors.at(passage, kind.from());
        boolean centre = kind.value().code().equals("trung-tam") && kind.value().mode() == Mode.PROPER;
        return actor != null && (!centre || context.isTold(kind.from(), actor.to()));
    }

    /** "... của tỉnh", "... quốc gia", "... (LGSP)": somebody's, or known by a short name. */
    private boolean isOwned(int from, int to) {
        boolean owner = passage.is(to - 2, "của") || passage.is(to - 2, "quốc") && passage.is(to - 1, "gia");
        return to - from >= OWNED && (owner || passage.is(to - 1, ")"));
    }

    /** "hệ thống PACS", "nền tảng VNeID": a word that capitals inside it mark as a name. */
    private boolean isProperNoun(int at) {
        var word = at < passage.size() ? passage.token(at).text() : "";
        return word.length() >= 3 && word.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
