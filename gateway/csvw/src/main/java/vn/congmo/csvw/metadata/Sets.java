package vn.congmo.csvw.metadata;

import java.util.HashSet;
import java.util.Set;

/** The union that {@link Set} lacks. */
final class Sets {

    private Sets() {}

    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return Set.copyOf(union);
    }
}
