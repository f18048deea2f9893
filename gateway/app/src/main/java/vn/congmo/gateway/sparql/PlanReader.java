package vn.congmo.gateway.sparql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** Reads a plan that was not optimised yet as patterns that must all match. */
final class PlanReader extends OpVisitorBase {

    private final Conjunction all;
    private final PatternCounts counts;
    private final Node graph;
    private final boolean optional;

    private PlanReader(Conjunction all, PatternCounts counts, Node graph, boolean optional) {
        this.all = all;
        this.counts = counts;
        this.graph = graph;
        this.optional = optional;
    }

    static Conjunction read(Op plan, PatternCounts counts) {
        return read(plan, counts, Quad.defaultGraphNodeGenerated);
    }

    private static Conjunction read(Op plan, PatternCounts counts, Node graph) {
        Conjunction all = new Conjunction();
        plan.visit(new PlanReader(all, counts, graph, false));
        return all;
    }

    @Override
    public void visit(OpBGP triples) {
        for (Triple triple : triples.getPattern()) {
            all.add(variables(triple), optional, most -> counts.count(graph, triple, most));
        }
    }

    /** From a known end a path leads to few things; else it may be anywhere. */
    @Override
    public void visit(OpPath path) {
        Node subject = path.getTriplePath().getSubject();
        Node object = path.getTriplePath().getObject();
        Triple ends = Triple.create(subject, Node.ANY, object);
        boolean open = Var.isVar(subject) && Var.isVar(object);
        all.add(variables(ends), optional, open ? most -> counts.count(graph, ends, most) : Conjunction.ONE);
    }

    @Override
    public void visit(OpTable values) {
        all.add(OpVars.visibleVars(values), optional, most -> values.getTable().size());
    }

    @Override
    public void visit(OpGraph named) {
        named.getSubOp().visit(new PlanReader(all, counts, named.getNode(), optional));
    }

    @Override
    public void visit(OpSequence steps) {
        steps.getElements().forEach(step -> step.visit(this));
    }

    @Override
    public void visit(OpJoin join) {
        join.getLeft().visit(this);
        join.getRight().visit(this);
    }

    @Override
    public void visit(OpLeftJoin join) {
        join.getLeft().visit(this);
        join.getRight().visit(new PlanReader(all, counts, graph, true));
        tests(join.getExprs() == null ? List.of() : join.getExprs());
    }

    @Override
    public void visit(OpFilter filter) {
        filter.getSubOp().visit(this);
        tests(filter.getExprs());
    }

    @Override
    public void visit(OpExtend extend) {
        extend.getSubOp().visit(this);
        extend.getVarExprList().forEachVarExpr(this::bind);
    }

    @Override
    public void visit(OpMinus minus) {
        minus.getLeft().visit(this);
        inner(minus.getRight(), false);
    }

    @Override
    public void visit(OpUnion union) {
        whole(union);
    }

    @Override
    public void visit(OpGroup group) {
        whole(group);
    }

    @Override
    public void visit(OpProject project) {
        whole(project);
    }

    @Override
    public void visit(OpDistinct distinct) {
        whole(distinct);
    }

    @Override
    public void visit(OpReduced reduced) {
        whole(reduced);
    }

    @Override
    public void visit(OpOrder order) {
        whole(order);
    }

    @Override
    public void visit(OpSlice slice) {
        whole(slice);
    }

    /** A value made of others belongs to one of them: those others are not connected by it. */
    private void bind(Var variable, Expr value) {
        Set<Var> variables = new LinkedHashSet<>(List.of(variable));
        all.variables().stream()
                .filter(value.getVarsMentioned()::contains)
                .findFirst()
                .ifPresent(variables::add);
        all.add(variables, true, Conjunction.ONE);
        tests(List.of(value));
    }

    private void tests(Iterable<Expr> expressions) {
        for (Expr expression : expressions) {
            if (expression instanceof ExprFunctionOp exists) {
                inner(exists.getGraphPattern(), true);
            } else if (expression.isFunction()) {
                tests(expression.getFunction().getArgs());
            }
        }
    }

    private Conjunction inner(Op op, boolean seesOuter) {
        Conjunction pattern = read(op, counts, graph);
        all.addInner(pattern, seesOuter);
        return pattern;
    }

    private void whole(Op op) {
        all.add(OpVars.visibleVars(op), optional, count(op));
    }

    /** How many solutions there are of what is a whole by itself. */
    private LongUnaryOperator count(Op op) {
        return switch (op) {
            case OpSlice slice -> atMost(slice.getLength(), count(slice.getSubOp()));
            case OpModifier modifier -> count(modifier.getSubOp());
            case OpGroup group -> {
                LongUnaryOperator rows = count(group.getSubOp());
                yield group.getGroupVars().isEmpty() ? Conjunction.ONE : rows;
            }
            case OpUnion union -> {
                Conjunction left = inner(union.getLeft(), true);
                Conjunction right = inner(union.getRight(), true);
                yield most -> left.count(most) + right.count(most);
            }
            default -> inner(op, false)::count;
        };
    }

    /** A negative limit is none. */
    private static LongUnaryOperator atMost(long limit, LongUnaryOperator count) {
        return limit < 0 ? count : most -> Math.min(limit, count.applyAsLong(most));
    }

    private Set<Var> variables(Triple triple) {
        Set<Var> variables = new LinkedHashSet<>();
        Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph)
                .filter(Var::isVar)
                .map(Var::alloc)
                .forEach(variables::add);
        return variables;
    }
}
