package vn.congmo.extraction.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two names are: share of matching blocks (Ratcliff and Obershelp), or of the shorter one's words in the longer. */
final class Similarity {
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}_])[A-ZĐ]{3,5}(?![\\p{L}\\p{N}_])");
    private static final Set<String> COMMON_ACRONYMS = Set.of("UBND", "HĐND", "GRDP", "GDP");

    private Similarity() {}

    static double names(String a, String b, boolean acronyms) {
        var wordsA = Words.of(a);
        var wordsB = Words.of(b);
        if (wordsA.isEmpty() || wordsB.isEmpty() || (acronyms && differ(acronyms(a), acronyms(b)))) {
            return 0;
        }
        return Math.max(ratio(wordsA, wordsB), containment(a, wordsA, wordsB, acronyms));
    }

    private static double containment(String a, List<String> wordsA, List<String> wordsB, boolean acronyms) {
        var setA = new HashSet<>(wordsA);
        var setB = new HashSet<>(wordsB);
        boolean aFirst = setA.size() <= setB.size();
        var small = aFirst ? setA : setB;
        var large = aFirst ? setB : setA;
        double share = small.stream().filter(large::contains).count() / (double) small.size();
        boolean enough = small.size() >= 2
                || (acronyms
                        && a.toUpperCase(java.util.Locale.ROOT)
                                .contains(small.iterator().next().toUpperCase(java.util.Locale.ROOT)));
        return share >= 0.8 && enough ? 0.95 * share : 0;
    }

    private static boolean differ(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    private static Set<String> acronyms(String text) {
        return ACRONYM.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !COMMON_ACRONYMS.contains(word))
                .collect(Collectors.toSet());
    }

    /** Twice the matching words over all words, 0 to 1. */
    static double ratio(List<String> a, List<String> b) {
        int length = a.size() + b.size();
        return length == 0 ? 1 : 2.0 * matching(a, b) / length;
    }

    private static int matching(List<String> a, List<String> b) {
        int bestA = 0;
        int bestB = 0;
        int best = 0;
        int[] lengths = new int[b.size() + 1];
        for (int i = 0; i < a.size(); i++) {
            int[] next = new int[b.size() + 1];
            for (int j = 0; j < b.size(); j++) {
                next[j + 1] = a.get(i).equals(b.get(j)) ? lengths[j] + 1 : 0;
                if (next[j + 1] > best) {
                    best = next[j + 1];
                    bestA = i - best + 1;
                    bestB = j - best + 1;
                }
            }
            lengths = next;
        }
        if (best == 0) {
            return 0;
        }
        return best
                + matching(a.subList(0, bestA), b.subList(0, bestB))
                + matching(a.subList(bestA + best, a.size()), b.subList(bestB + best, b.size()));
    }
}
