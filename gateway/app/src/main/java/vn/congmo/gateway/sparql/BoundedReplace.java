package vn.congmo.gateway.sparql;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE (SPARQL 1.1, section 17.4.3.15) up to a length and within the query's time. */
final class BoundedReplace extends ExprFunctionN {

    private final Budget budget;

    BoundedReplace(ExprList arguments, Budget budget) {
        super("replace", arguments);
        this.budget = budget;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        Node text = values.getFirst().asNode();
        try {
            Matcher matcher = Patterns.matcher(
                    "replace",
                    Patterns.string(values.getFirst()),
                    values.get(1),
                    values.subList(3, values.size()),
                    budget);
            String replaced = replace(matcher, Patterns.string(values.get(2)));
            return NodeValue.makeNode(
                    text.getLiteralLanguage().isEmpty()
                            ? NodeFactory.createLiteralString(replaced)
                            : NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage()));
        } catch (StackOverflowError | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ExprEvalException("Cannot be replaced: " + e.getMessage());
        }
    }

    private String replace(Matcher matcher, String replacement) {
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            if (matcher.end() == matcher.start()) {
                throw new ExprEvalException("The pattern matches the empty text");
            }
            matcher.appendReplacement(result, replacement);
            checkLength(result.length());
        }
        matcher.appendTail(result);
        checkLength(result.length());
        return result.toString();
    }

    private void checkLength(int length) {
        if (length > budget.longestText()) {
            throw SparqlErrors.refuse(SparqlErrors.TOO_MUCH);
        }
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedReplace(arguments, budget);
    }
}
