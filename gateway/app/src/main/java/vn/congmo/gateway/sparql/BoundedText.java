package vn.congmo.gateway.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** A text that a regular expression reads step by step, so that it can be stopped when the query's time is over. */
final class BoundedText implements CharSequence {

    private static final int STEPS_BETWEEN_CHECKS = 4096;

    private final CharSequence text;
    private final Budget budget;
    private int steps;

    BoundedText(NodeValue value, Budget budget) {
        this.text = string(value);
        this.budget = budget;
    }

    /** The text of a string literal, with a language or without. */
    static String string(NodeValue value) {
        Node node = value.asNode();
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException("Not a string: " + node);
        }
        return node.getLiteralLexicalForm();
    }

    @Override
    public char charAt(int index) {
        if (++steps % STEPS_BETWEEN_CHECKS == 0) {
            budget.checkTime();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
