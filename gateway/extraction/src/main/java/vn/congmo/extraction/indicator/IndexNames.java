package vn.congmo.extraction.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** Indices that a stretch names: "các chỉ số DTI, PII", "bộ chỉ số phục vụ người dân, doanh nghiệp". */
final class IndexNames {
    private static final Phrase HEAD = Phrase.of("(bộ chỉ số|chỉ số)");
    private static final Set<String> KNOWN = Set.of("dti", "pii", "pci", "papi", "sipas", "par", "ict", "gii", "egdi");
    private static final WordTree<String> STOPS = WordTree.ofFile("metric-stops.txt");
    private static final int LONGEST = 14;

    private IndexNames() {}

    /** An index: its name and where it stands. */
    record Index(int from, int to, String name) {}

    static List<Index> find(Passage passage, Bounds bounds) {
        var found = new ArrayList<Index>();
        for (var head : HEAD.all(passage)) {
            if (head.from() >= bounds.from() && head.to() < bounds.to()) {
                found.addAll(named(passage, head.from(), head.to(), bounds));
            }
        }
        return found.isEmpty() ? known(passage, bounds) : found;
    }

    /** An index that its abbreviation alone names: "PII của tỉnh". */
    private static List<Index> known(Passage passage, Bounds bounds) {
        var found = new ArrayList<Index>();
        for (int at = bounds.from(); at < bounds.to(); at++) {
            boolean known =
                    KNOWN.contains(passage.token(at).key()) && passage.token(at).isAcronym();
            if (known) {
                int to = passage.is(at + 1, "index") ? at + 2 : at + 1;
                found.add(new Index(at, to, passage.text(at, to)));
            }
        }
        return found;
    }

    private static List<Index> named(Passage passage, int from, int to, Bounds bounds) {
        return passage.token(to).isAcronym()
                ? acronyms(passage, from, to, bounds)
                : List.of(words(passage, from, to, bounds));
    }

    private static List<Index> acronyms(Passage passage, int from, int to, Bounds bounds) {
        var found = new ArrayList<Index>();
        int at = to;
        while (at < bounds.to() && passage.token(at).isAcronym()) {
            found.add(new Index(from, at + 1, "Chỉ số " + passage.token(at).text()));
            boolean more = passage.is(at + 1, ",") || passage.is(at + 1, "và");
            at = more ? at + 2 : bounds.to();
        }
        return found;
    }

    private static Index words(Passage passage, int from, int to, Bounds bounds) {
        int end = to;
        while (end < Math.min(bounds.to(), to + LONGEST)
                && STOPS.end(passage, end) < 0
                && (passage.token(end).isWord() || goesOn(passage, end))) {
            end++;
        }
        var printed = passage.text(from, end);
        return new Index(from, end, Character.toUpperCase(printed.charAt(0)) + printed.substring(1));
    }

    private static boolean goesOn(Passage passage, int at) {
        return passage.is(at, ",")
                && (passage.is(at + 1, "doanh") || passage.is(at + 1, "cung") || passage.is(at + 1, "đổi"));
    }
}
