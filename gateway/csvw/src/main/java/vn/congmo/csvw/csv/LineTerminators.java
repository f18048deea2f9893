package vn.congmo.csvw.csv;

import java.util.Comparator;
import java.util.List;

/** The strings that end a row; the longest that fits counts, so that CR LF is one end where CR is another. */
final class LineTerminators {

    private final char[][] longestFirst;

    LineTerminators(List<String> terminators) {
        this.longestFirst = terminators.stream()
                .filter(terminator -> !terminator.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(String::toCharArray)
                .toArray(char[][]::new);
    }

    /** How many characters must be seen to know whether a row ends. */
    int longest() {
        return longestFirst.length == 0 ? 0 : longestFirst[0].length;
    }

    /** The greatest of their first characters. */
    char greatestStart() {
        char greatest = 0;
        for (char[] terminator : longestFirst) {
            greatest = (char) Math.max(greatest, terminator[0]);
        }
        return greatest;
    }

    boolean mayStartWith(char c) {
        for (char[] terminator : longestFirst) {
            if (terminator[0] == c) {
                return true;
            }
        }
        return false;
    }

    /** The length of the terminator that stands at a place of the text, 0 where none does. */
    int lengthAt(char[] text, int from, int end) {
        for (char[] terminator : longestFirst) {
            if (Texts.startsWith(terminator, text, from, end)) {
                return terminator.length;
            }
        }
        return 0;
    }
}
