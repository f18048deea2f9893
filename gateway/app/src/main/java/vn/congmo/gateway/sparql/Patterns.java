package vn.congmo.gateway.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** Reads the arguments of the functions with regular expressions. */
final class Patterns {

    private static final int LONGEST = 1_000;

    private Patterns() {}

    /** A matcher over the first argument that can be stopped. */
    static Matcher matcher(String function, String text, NodeValue pattern, List<NodeValue> flags, Budget budget) {
        String expression = string(pattern);
        if (expression.length() > LONGEST) {
            throw SparqlErrors.refuse(SparqlErrors.TOO_MUCH);
        }
        Pattern compiled =
                RegexEngine.makePattern(function, expression, flags.isEmpty() ? "" : string(flags.getFirst()));
        return compiled.matcher(new BoundedText(text, budget));
    }

    /** The text of a string literal, with a language or without. */
    static String string(NodeValue value) {
        Node node = value.asNode();
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException("Not a string: " + node);
        }
        return node.getLiteralLexicalForm();
    }
}
