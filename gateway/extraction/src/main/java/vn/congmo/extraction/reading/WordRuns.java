package vn.congmo.extraction.reading;

import java.util.Arrays;
import vn.congmo.extraction.text.NormalisedText;

/** Which runs of ten words a document says more than once; knowing that beforehand spares a search of it for every task. */
public final class WordRuns {
    /** Words of a run. */
    public static final int LENGTH = 10;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final String text;
    private final long[] runs;

    private WordRuns(String text, long[] runs) {
        this.text = text;
        this.runs = runs;
    }

    /** The runs of a document. */
    static WordRuns of(NormalisedText document) {
        var text = document.value();
        var runs = new long[1 + (int) text.chars().filter(c -> c == ' ').count()];
        int count = 0;
        for (int start = 0; start < text.length() && start >= 0; start = after(text, start)) {
            runs[count++] = run(text, start);
        }
        Arrays.sort(runs, 0, count);
        return new WordRuns(text, Arrays.copyOf(runs, count));
    }

    /** Whether the ten words from here on stand in another place too; unlike words are taken for like ones almost never. */
    public boolean isRepeated(int start) {
        int at = Arrays.binarySearch(runs, run(text, start));
        return at < 0 || (at > 0 && runs[at - 1] == runs[at]) || (at + 1 < runs.length && runs[at + 1] == runs[at]);
    }

    private static long run(String text, int start) {
        long run = 0;
        int words = 0;
        for (int at = start; at < text.length() && words < LENGTH; at++) {
            run = (run ^ text.charAt(at)) * FACTOR;
            words += text.charAt(at) == ' ' ? 1 : 0;
        }
        return run;
    }

    private static int after(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space + 1;
    }
}
