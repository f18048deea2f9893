package vn.congmo.gateway.sparql;

import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;

/** Regular expressions and their flags are constants that can be read ({@link XPathRegex}) before anything runs. */
final class RegexRule implements Rule {

    @Override
    public void expression(Expr expression) {
        if (expression instanceof E_Regex regex) {
            XPathRegex.compile(regex.getArgs(), 1, 2);
        } else if (expression instanceof E_StrReplace replace) {
            XPathRegex.compile(replace.getArgs(), 1, 3);
        }
    }
}
