package vn.congmo.gateway.sparql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.apache.jena.sparql.core.Var;

/** Patterns that must all match: what they give is the product of those parts of them that share no variable. */
final class Conjunction {

    /** Matches once. */
    static final LongUnaryOperator ONE = most -> 1;

    private final List<Part> patterns = new ArrayList<>();
    private final List<Inner> inner = new ArrayList<>();

    /** Adds a pattern; one without variables makes no difference. */
    void add(Set<Var> variables, boolean optional, LongUnaryOperator count) {
        if (!variables.isEmpty()) {
            patterns.add(new Part(variables, List.of(new Part.Pattern(optional, count))));
        }
    }

    /** Adds patterns that match by themselves: a subquery, an arm of a UNION, EXISTS, MINUS. */
    void addInner(Conjunction pattern, boolean seesOuter) {
        inner.add(new Inner(pattern, seesOuter, variables()));
    }

    List<Inner> inner() {
        return inner;
    }

    /** The variables that were met so far. */
    Set<Var> variables() {
        Set<Var> all = new LinkedHashSet<>();
        patterns.forEach(pattern -> all.addAll(pattern.variables()));
        return all;
    }

    /** The parts that share no variable; what shares one with those bound around it is one part. */
    List<Part> parts(Set<Var> bound) {
        List<Part> parts = new ArrayList<>();
        if (!bound.isEmpty()) {
            parts.add(new Part(bound, List.of(new Part.Pattern(false, ONE))));
        }
        for (Part pattern : patterns) {
            List<Part> met = parts.stream().filter(pattern::meets).toList();
            parts.removeAll(met);
            parts.add(met.stream()
                    .reduce(Part::with)
                    .map(part -> part.with(pattern))
                    .orElse(pattern));
        }
        return parts;
    }

    /** How many combinations there are, up to a number. */
    long count(long most) {
        long product = 1;
        for (Part part : parts(Set.of())) {
            product = Math.min(product * part.count(most), most);
        }
        return product;
    }

    /**
     * A pattern inside of this one.
     *
     * @param seesOuter whether variables around it are bound in it
     * @param before    those that are met before it
     */
    record Inner(Conjunction pattern, boolean seesOuter, Set<Var> before) {

        /** Which variables have a value in it, where some have one around all. */
        Set<Var> bound(Set<Var> around) {
            Set<Var> bound = new LinkedHashSet<>(seesOuter ? before : Set.of());
            bound.addAll(seesOuter ? around : Set.of());
            return bound;
        }
    }
}
