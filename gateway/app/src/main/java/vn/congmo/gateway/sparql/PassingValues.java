package vn.congmo.gateway.sparql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.Expr;

/** Looks for functions whose values are different each time: an answer with one of them cannot be kept. */
final class PassingValues implements Rule {

    private static final Set<String> FUNCTIONS = Set.of("now", "rand", "uuid", "struuid", "bnode");

    private boolean found;

    private PassingValues() {}

    static boolean in(Query query) {
        PassingValues rule = new PassingValues();
        QueryWalk.walk(query, List.of(rule));
        return rule.found;
    }

    @Override
    public void expression(Expr expression) {
        found |= expression.isFunction()
                && FUNCTIONS.contains(
                        expression.getFunction().getFunctionSymbol().getSymbol().toLowerCase(Locale.ROOT));
    }
}
