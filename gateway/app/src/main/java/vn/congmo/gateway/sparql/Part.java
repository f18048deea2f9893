package vn.congmo.gateway.sparql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;

/** Patterns that hang together by their variables. */
record Part(Set<Var> variables, List<Pattern> patterns) {

    /** Up to a number, how often the rarest of its patterns matches; those that need not match do not count. */
    long count(long most) {
        boolean required = patterns.stream().anyMatch(pattern -> !pattern.optional());
        long count = most;
        for (Pattern pattern : patterns) {
            if (!required || !pattern.optional()) {
                count = Math.min(count, pattern.count().applyAsLong(count));
            }
        }
        return count;
    }

    boolean meets(Part other) {
        return variables.stream().anyMatch(other.variables::contains);
    }

    /** The part that both are together. */
    Part with(Part other) {
        Set<Var> all = new LinkedHashSet<>(variables);
        all.addAll(other.variables);
        List<Pattern> both = new ArrayList<>(patterns);
        both.addAll(other.patterns);
        return new Part(all, both);
    }

    /** Its variables and how often it matches, for people. */
    String describe(long most) {
        return variables.stream().map(Var::toString).collect(Collectors.joining(" ")) + ": " + count(most);
    }

    /**
     * Something that matches a number of times.
     *
     * @param optional whether the others match without it
     * @param count    how often, counted up to the number it is given
     */
    record Pattern(boolean optional, LongUnaryOperator count) {}
}
