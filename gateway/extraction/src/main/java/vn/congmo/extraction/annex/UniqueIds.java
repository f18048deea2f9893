package vn.congmo.extraction.annex;

import java.util.HashSet;
import java.util.Set;

/** Tells equal paths apart: the second "PL.1" becomes "PL.1~2". */
final class UniqueIds {
    private final Set<String> taken = new HashSet<>();

    String of(String id) {
        var unique = id;
        for (int n = 2; !taken.add(unique); n++) {
            unique = id + "~" + n;
        }
        return unique;
    }
}
