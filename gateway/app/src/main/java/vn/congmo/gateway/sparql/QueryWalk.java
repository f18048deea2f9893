package vn.congmo.gateway.sparql;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;

/** Shows every part of a query to rules: patterns, expressions, and queries and patterns inside of either. */
final class QueryWalk {

    private final List<Rule> rules;

    private QueryWalk(List<Rule> rules) {
        this.rules = rules;
    }

    static void walk(Query query, List<Rule> rules) {
        new QueryWalk(rules).query(query);
        rules.forEach(Rule::end);
    }

    private void query(Query query) {
        rules.forEach(rule -> rule.query(query));
        element(query.getQueryPattern());
        if (query.hasValues()) {
            rules.forEach(rule -> rule.element(values(query)));
        }
        expressions(query.getProject().getExprs().values());
        expressions(query.getGroupBy().getExprs().values());
        expressions(query.getHavingExprs());
        query.getAggregators().forEach(this::expression);
        List<SortCondition> order = query.hasOrderBy() ? query.getOrderBy() : List.of();
        order.forEach(condition -> expression(condition.getExpression()));
    }

    /** VALUES after the pattern, as if it stood in it. */
    private static ElementData values(Query query) {
        return new ElementData(query.getValuesVariables(), query.getValuesData());
    }

    private void element(@Nullable Element element) {
        if (element != null) {
            ElementWalker.walk(element, new Patterns());
        }
    }

    private void expressions(Collection<Expr> expressions) {
        expressions.forEach(this::expression);
    }

    private void expression(Expr expression) {
        switch (expression) {
            case ExprFunctionOp exists -> element(exists.getElement());
            case ExprAggregator aggregator -> {
                ExprList arguments = aggregator.getAggregator().getExprList();
                if (arguments != null) {
                    expressions(arguments.getList());
                }
            }
            default -> {
                if (expression.isFunction()) {
                    expressions(expression.getFunction().getArgs());
                }
            }
        }
        rules.forEach(rule -> rule.expression(expression));
    }

    private void triple(TriplePath triple) {
        rules.forEach(rule -> rule.triple(triple));
    }

    /** The walker goes into groups; what it passes by is walked from here. */
    private final class Patterns extends ElementVisitorBase {

        private void show(Element element) {
            rules.forEach(rule -> rule.element(element));
        }

        @Override
        public void visit(ElementTriplesBlock block) {
            for (Triple triple : block.getPattern()) {
                triple(new TriplePath(triple));
            }
        }

        @Override
        public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining((Consumer<TriplePath>) QueryWalk.this::triple);
        }

        @Override
        public void visit(ElementFilter filter) {
            expression(filter.getExpr());
        }

        @Override
        public void visit(ElementAssign assign) {
            expression(assign.getExpr());
        }

        @Override
        public void visit(ElementBind bind) {
            show(bind);
            expression(bind.getExpr());
        }

        @Override
        public void visit(ElementData data) {
            show(data);
        }

        @Override
        public void visit(ElementNamedGraph graph) {
            show(graph);
        }

        @Override
        public void visit(ElementUnion union) {
            show(union);
        }

        @Override
        public void visit(ElementService service) {
            show(service);
        }

        @Override
        public void visit(ElementSubQuery inner) {
            query(inner.getQuery());
        }
    }
}
