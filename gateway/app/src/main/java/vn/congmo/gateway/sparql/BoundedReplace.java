package vn.congmo.gateway.sparql;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE (SPARQL 1.1, section 17.4.3.15) up to a length and within the query's time. */
final class BoundedReplace extends ExprFunctionN {

    private final Pattern pattern;
    private final Budget budget;

    BoundedReplace(ExprList arguments, Budget budget) {
        super("replace", arguments);
        this.pattern = XPathRegex.compile(arguments.getList(), 1, 3);
        this.budget = budget;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        if (pattern.matcher("").find()) {
            throw new ExprEvalException("The pattern matches the empty text");
        }
        Node text = values.getFirst().asNode();
        Matcher matcher = pattern.matcher(new BoundedText(values.getFirst(), budget));
        String replaced = replace(matcher, BoundedText.string(values.get(2)));
        return NodeValue.makeNode(
                text.getLiteralLanguage().isEmpty()
                        ? NodeFactory.createLiteralString(replaced)
                        : NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage()));
    }

    private String replace(Matcher matcher, String replacement) {
        StringBuilder result = new StringBuilder();
        try {
            while (matcher.find()) {
                int before = result.length();
                matcher.appendReplacement(result, replacement);
                budget.build(result.length(), result.length() - before);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ExprEvalException("Not a replacement: " + replacement);
        }
        return matcher.appendTail(result).toString();
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedReplace(arguments, budget);
    }
}
