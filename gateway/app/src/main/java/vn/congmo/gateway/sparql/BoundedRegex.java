package vn.congmo.gateway.sparql;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX (SPARQL 1.1, section 17.4.3.14) in time that grows with the text alone. */
final class BoundedRegex extends ExprFunctionN {

    private final Pattern pattern;
    private final Budget budget;

    BoundedRegex(ExprList arguments, Budget budget) {
        super("regex", arguments);
        this.pattern = XPathRegex.compile(arguments.getList(), 1, 2);
        this.budget = budget;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        BoundedText text = new BoundedText(values.getFirst(), budget);
        return NodeValue.booleanReturn(pattern.matcher(text).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedRegex(arguments, budget);
    }
}
