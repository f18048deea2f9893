package vn.congmo.extraction.subject;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actor;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** What the words around a noun tell: whether it is a name, is built, or is a body at work. */
final class ProgrammeContext {
    private static final WordTree<String> BUILDERS = WordTree.ofFile("builders.txt");
    private static final Phrase PLURAL = Phrase.of("(các|những|nhiều|mọi|từng|một số|một|số)");
    private static final Phrase AT_WORK = Vocabulary.phrase(
            "[{close}] [,] (chủ trì|phối hợp|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|tham mưu|căn cứ|tổ chức|báo cáo|chủ động|tiếp tục|tập trung|cung cấp)");
    private static final Set<String> BODY_BEFORE = Set.of(
            "giao", "với", "đốc", "yêu", "cầu", "nghị", "viện", "vụ", "cục", "phòng", "ban", "tổ", "trưởng", "của",
            "do", "là", "sở", "lý");
    private static final Set<String> INNER = Set.of("Viện", "viện", "Vụ", "Cục", "Phòng", "Khoa", "Ban");
    private static final int REACH = 3;

    private final Passage passage;
    private final boolean loud;
    private final List<Actor> bodies;

    ProgrammeContext(Passage passage) {
        this.passage = passage;
        this.loud = passage.text().equals(passage.text().toUpperCase(Locale.ROOT));
        this.bodies = Actors.all(passage);
    }

    /** A capital that neither the beginning of a sentence nor capitals all around explain. */
    boolean isProper(int at) {
        return at > 0
                && passage.token(at).isCapitalised()
                && ".:;+-–".indexOf(passage.token(at - 1).text().charAt(0)) < 0
                && !isLoud();
    }

    /** Whether all of a passage is in capitals, as titles are. */
    boolean isLoud() {
        return loud;
    }

    boolean isPlural(int at) {
        return at > 0 && PLURAL.at(passage, at - 1) != null;
    }

    /** Whether words right before it say that it is built or run; also through an enumeration of such nouns. */
    boolean isBuilt(int at) {
        for (int start = Math.max(0, at - REACH); start < at; start++) {
            if (BUILDERS.end(passage, start) == at) {
                return true;
            }
        }
        return passage.is(at - 1, ",") && ProgrammeKinds.in(passage, Math.max(0, at - 9), at - 1);
    }

    /** Whether a body of that name is told to act or acts. */
    boolean isAtWork(int at, int to) {
        return AT_WORK.at(passage, to) != null
                || at > 0 && BODY_BEFORE.contains(passage.token(at - 1).key())
                || passage.is(at - 1, "(") && passage.is(to, ")")
                || isListed(at);
    }

    /** Whether words right beside it give it an order. */
    boolean isTold(int at, int to) {
        boolean given = passage.is(at - 1, "giao") || passage.is(at - 1, "cầu") || passage.is(at - 1, "nghị");
        return given || AT_WORK.at(passage, to) != null;
    }

    /** Behind a comma, a semicolon or "và" that follows a body. */
    private boolean isListed(int at) {
        boolean joined = passage.is(at - 1, ",") || passage.is(at - 1, "và") || passage.is(at - 1, ";");
        return joined && bodies.stream().anyMatch(actor -> actor.to() == at - 1);
    }

    /** Whether the noun is a word inside the name of a body: "Viện Chiến lược Khoa học và Công nghệ". */
    boolean isInsideBody(int at) {
        boolean inside = bodies.stream().anyMatch(actor -> actor.from() < at && at < actor.to());
        return inside || at > 0 && INNER.contains(passage.token(at - 1).text());
    }
}
