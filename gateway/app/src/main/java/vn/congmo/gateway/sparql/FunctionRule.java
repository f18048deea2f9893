package vn.congmo.gateway.sparql;

import java.util.Set;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;

/** Named functions are the casts of SPARQL 1.1 (section 17.5) and of the other XSD types, nothing else. */
final class FunctionRule implements Rule {

    private static final Set<String> CASTS = Set.of(
            XSD.xboolean.getURI(),
            XSD.xdouble.getURI(),
            XSD.xfloat.getURI(),
            XSD.decimal.getURI(),
            XSD.integer.getURI(),
            XSD.xint.getURI(),
            XSD.xlong.getURI(),
            XSD.nonNegativeInteger.getURI(),
            XSD.positiveInteger.getURI(),
            XSD.xstring.getURI(),
            XSD.anyURI.getURI(),
            XSD.dateTime.getURI(),
            XSD.date.getURI(),
            XSD.time.getURI(),
            XSD.gYear.getURI(),
            XSD.gYearMonth.getURI(),
            XSD.duration.getURI());

    @Override
    public void expression(Expr expression) {
        if (expression instanceof E_Function named && !CASTS.contains(named.getFunctionIRI())) {
            throw SparqlErrors.refuse(SparqlErrors.FUNCTION, named.getFunctionIRI());
        }
        if (expression instanceof ExprAggregator aggregate && aggregate.getAggregator() instanceof AggCustom custom) {
            throw SparqlErrors.refuse(SparqlErrors.FUNCTION, custom.getIRI());
        }
    }
}
