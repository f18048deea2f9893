package vn.congmo.gateway.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX (SPARQL 1.1, section 17.4.3.14) that stops when the query's time is over. */
final class BoundedRegex extends ExprFunctionN {

    private final Budget budget;

    BoundedRegex(ExprList arguments, Budget budget) {
        super("regex", arguments);
        this.budget = budget;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        String text = Patterns.string(values.getFirst());
        try {
            return NodeValue.booleanReturn(
                    Patterns.matcher("regex", text, values.get(1), values.subList(2, values.size()), budget)
                            .find());
        } catch (StackOverflowError e) {
            throw new ExprEvalException("The pattern is too deep for this text");
        }
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedRegex(arguments, budget);
    }
}
