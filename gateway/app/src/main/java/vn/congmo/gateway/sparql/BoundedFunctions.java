package vn.congmo.gateway.sparql;

import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.optimize.ExprTransformApplyTransform;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;

/** Puts bounded functions in the place of those that can take any time or memory. */
final class BoundedFunctions extends ExprTransformApplyTransform {

    private final Budget budget;

    BoundedFunctions(Transform patterns, Budget budget) {
        super(patterns);
        this.budget = budget;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_StrConcat concat -> new BoundedConcat(arguments, budget);
            case E_Regex regex -> new BoundedRegex(arguments, budget);
            case E_StrReplace replace -> new BoundedReplace(arguments, budget);
            default -> super.transform(function, arguments);
        };
    }
}
