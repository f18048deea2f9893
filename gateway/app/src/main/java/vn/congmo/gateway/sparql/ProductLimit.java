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
        check(Conjunction.of(plan, counts), Set.of());
    }

    private void check(Conjunction pattern, Set<Var> bound) {
        List<Conjunction.Part> parts = pattern.parts(bound);
        long product = 1;
        for (Conjunction.Part part : parts.size() > 1 ? parts : List.<Conjunction.Part>of()) {
            product *= Math.max(part.count(most + 1), 1);
            if (product > most) {
                throw SparqlErrors.refuse(SparqlErrors.DISCONNECTED, describe(parts));
            }
        }
        pattern.inner().forEach(inner -> check(inner.pattern(), inner.bound(bound)));
    }

    private String describe(List<Conjunction.Part> parts) {
        return parts.stream()
                .map(part -> part.variables().stream().map(Var::toString).collect(Collectors.joining(" ")) + ": "
                        + part.count(most + 1))
                .collect(Collectors.joining("; "));
    }
}
