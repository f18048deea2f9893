package vn.congmo.gateway.catalogue.quality;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each code occurs. Of more than ten thousand different ones it keeps those that their hash chooses, with all
 * their occurrences: the same codes in any order make the same sample, small enough to be kept and looked up in a moment.
 */
final class CodeSample {

    private static final int LARGEST = 10_000;

    private final Map<String, Long> times = new HashMap<>();
    private int mask;

    void add(String code) {
        if (!isChosen(code)) {
            return;
        }
        times.merge(code, 1L, Long::sum);
        while (times.size() > LARGEST) {
            mask = mask << 1 | 1;
            times.keySet().removeIf(known -> !isChosen(known));
        }
    }

    Map<String, Long> times() {
        return Map.copyOf(times);
    }

    /** Codes that are much alike have much the same hash codes, so these are mixed. */
    private boolean isChosen(String code) {
        int mixed = code.hashCode() * 0x9E3779B9;
        return ((mixed ^ mixed >>> 16) & mask) == 0;
    }
}
