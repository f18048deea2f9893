package vn.congmo.gateway.sparql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;

/**
 * Refuses patterns that share no variable when they have too many combinations. A part counts as often as its rarest
 * pattern matches, which is only counted where there is more than one part.
 */
final class ProductLimit {

    private final PatternCounts counts;
    private final long most;

    ProductLimit(DatasetGraph dataset, Budget budget) {
        this.counts = new PatternCounts(dataset, budget);
        this.most = budget.mostProduct();
    }

    /**
     * Looks at the whole plan of a query, before it is optimised.
     *
     * @throws vn.congmo.gateway.core.Refusal with the parts and how often each matches
     */
    void check(Op plan) {
        check(PlanReader.read(plan, counts), Set.of());
    }

    private void check(Conjunction pattern, Set<Var> bound) {
        List<Part> parts = pattern.parts(bound);
        if (parts.size() > 1) {
            check(parts);
        }
        pattern.inner().forEach(inner -> check(inner.pattern(), inner.bound(bound)));
    }

    /** A part that does not match at all may come last: the others are combined before. */
    private void check(List<Part> parts) {
        long product = 1;
        for (Part part : parts) {
            product *= Math.max(part.count(most + 1), 1);
            if (product > most) {
                throw SparqlErrors.refuse(
                        SparqlErrors.DISCONNECTED,
                        parts.stream().map(each -> each.describe(most + 1)).collect(Collectors.joining("; ")));
            }
        }
    }
}
