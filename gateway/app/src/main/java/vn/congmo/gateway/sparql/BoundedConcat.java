package vn.congmo.gateway.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** CONCAT (SPARQL 1.1, section 17.4.3.12) up to a length. */
final class BoundedConcat extends ExprFunctionN {

    private final Budget budget;

    BoundedConcat(ExprList arguments, Budget budget) {
        super("concat", arguments);
        this.budget = budget;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        long length =
                values.stream().mapToLong(value -> value.asString().length()).sum();
        budget.build(length, length);
        return XSDFuncOp.strConcat(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedConcat(arguments, budget);
    }
}
