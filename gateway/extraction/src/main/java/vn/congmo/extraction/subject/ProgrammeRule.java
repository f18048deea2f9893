package vn.congmo.extraction.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import vn.congmo.extraction.findings.Programme;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Spelling;

/**
 * Things with a name of their own: "Đề án phát triển kinh tế số", "phong trào “học tập số”". Generic plurals ("các hệ thống
 * thông tin") are none.
 */
public final class ProgrammeRule {
    private static final String NAME = "programme-named";
    private static final WordTree<Kind> KINDS = kinds();
    private static final WordTree<String> STOPS = WordTree.ofFile("name-stops.txt");
    private static final WordTree<Boolean> GENERIC = generic();
    private static final Phrase BUILDERS = Phrase.of(
            "(xây dựng|triển khai|đưa|thành lập|hình thành|hình thành lại|hoàn thiện|vận hành|phát triển|khai thác|đầu tư|đầu tư hệ thống|nâng cấp|ban hành|hoàn thành|đẩy mạnh|thực hiện|ký)");
    private static final Phrase PLURAL = Phrase.of("(các|những|nhiều|mọi|từng|một số)");

    private ProgrammeRule() {}

    private record Kind(String code, String mode) {}

    /** The programmes that a document names, each once. */
    public static List<Programme> find(Reading reading) {
        var found = new LinkedHashMap<String, Programme>();
        for (var passage : reading.outline().passages()) {
            for (var programme : find(passage)) {
                found.putIfAbsent(Spelling.key(programme.name()), programme);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Programme> find(Passage passage) {
        var found = new ArrayList<Programme>();
        int at = 0;
        while (at < passage.size()) {
            var kind = KINDS.find(passage, at);
            int to = kind == null ? at : nameEnd(passage, at, kind);
            if (kind != null && to > kind.to()) {
                found.add(programme(passage, at, to, kind.value()));
            }
            at = Math.max(at + 1, kind == null ? 0 : to);
        }
        return found;
    }

    private static int nameEnd(Passage passage, int at, WordTree.Found<Kind> kind) {
        if (Actors.at(passage, at) != null) {
            return at;
        }
        int from = kind.to();
        boolean numbered = from < passage.size() && passage.token(from).isNumber();
        int to = numbered ? from + 1 : NameExtent.end(passage, from, STOPS);
        return isNamed(passage, at, kind, to) ? to : at;
    }

    private static boolean isNamed(Passage passage, int at, WordTree.Found<Kind> kind, int to) {
        if (NameExtent.hasQuotes(passage, kind.to(), to)
                || passage.token(to - 1).isNumber() && to == kind.to() + 1) {
            return true;
        }
        boolean capital = isProper(passage, at);
        if (isGeneric(passage, at, to) || (to - kind.to() < 2 && !capital)) {
            return false;
        }
        boolean plural = at > 0 && PLURAL.at(passage, at - 1) != null;
        return switch (kind.value().mode()) {
            case "quoted" -> false;
            case "proper" -> capital;
            case "always" -> true;
            default -> capital || (!plural && isBuilt(passage, at));
        };
    }

    /** A capital that the beginning of a sentence does not explain. */
    private static boolean isProper(Passage passage, int at) {
        return at > 0 && passage.token(at).isCapitalised() && !passage.is(at - 1, ".") && !passage.is(at - 1, ":");
    }

    private static boolean isGeneric(Passage passage, int at, int to) {
        var generic = GENERIC.find(passage, at);
        return generic != null && (generic.value() || generic.to() >= to);
    }

    private static boolean isBuilt(Passage passage, int at) {
        for (int start = Math.max(0, at - 3); start < at; start++) {
            var match = BUILDERS.at(passage, start);
            if (match != null && match.to() == at) {
                return true;
            }
        }
        return passage.is(at - 1, ",") && KINDS.in(passage, Math.max(0, at - 9), at - 1);
    }

    private static Programme programme(Passage passage, int at, int to, Kind kind) {
        var printed = passage.text(at, to);
        var name = Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
        boolean sure =
                NameExtent.hasQuotes(passage, at, to) || passage.token(at).isCapitalised();
        return new Programme(name, kind.code(), passage.evidence(at, to, NAME, sure ? 0.85 : 0.6));
    }

    private static WordTree<Boolean> generic() {
        var tree = new WordTree<Boolean>();
        WordList.rows("generic-names.txt")
                .forEach(row -> tree.put(Objects.requireNonNull(row.getFirst()), row.size() > 1));
        return tree;
    }

    private static WordTree<Kind> kinds() {
        var tree = new WordTree<Kind>();
        for (var row : WordList.rows("programme-kinds.txt")) {
            tree.put(Objects.requireNonNull(row.get(1)), new Kind(row.get(0), row.get(2)));
        }
        return tree;
    }
}
