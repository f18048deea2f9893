package vn.congmo.gateway.sparql;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;

/**
 * Regular expressions are constants, short, and look neither back nor around: what remains backtracks little, and is
 * stopped when the time is over.
 */
final class RegexRule implements Rule {

    private static final int LONGEST = 200;
    private static final Pattern COSTLY = Pattern.compile("\\\\[1-9k]|\\(\\?(?:[=!>]|<[=!])|[*+?}]\\+");

    @Override
    public void expression(Expr expression) {
        if (expression instanceof E_Regex || expression instanceof E_StrReplace) {
            check(expression.getFunction().getArg(2));
        }
    }

    private static void check(Expr pattern) {
        if (!pattern.isConstant() || !pattern.getConstant().isString()) {
            throw SparqlErrors.refuse(SparqlErrors.REGEX, pattern.toString());
        }
        String text = pattern.getConstant().getString();
        if (text.length() > LONGEST || COSTLY.matcher(text).find()) {
            throw SparqlErrors.refuse(SparqlErrors.REGEX, text.substring(0, Math.min(text.length(), LONGEST)));
        }
    }
}
