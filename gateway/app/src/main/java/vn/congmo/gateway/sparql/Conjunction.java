package vn.congmo.gateway.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** Patterns that must all match: what they give is the product of those parts of them that share no variable. */
final class Conjunction {

    private static final LongUnaryOperator ONE = most -> 1;

    private final PatternCounts counts;
    private final List<Unit> units = new ArrayList<>();
    private final List<Inner> inner = new ArrayList<>();

    private Conjunction(PatternCounts counts) {
        this.counts = counts;
    }

    /** Takes a plan apart that was not optimised yet. */
    static Conjunction of(Op plan, PatternCounts counts) {
        return of(plan, counts, Quad.defaultGraphNodeGenerated);
    }

    private static Conjunction of(Op plan, PatternCounts counts, Node graph) {
        Conjunction conjunction = new Conjunction(counts);
        conjunction.add(plan, graph, false);
        return conjunction;
    }

    /** Patterns inside of it that match by themselves: subqueries, arms of a UNION, EXISTS, MINUS. */
    List<Inner> inner() {
        return inner;
    }

    /** The parts that share no variable; what shares one with those bound around it is one part. */
    List<Part> parts(Set<Var> bound) {
        List<Part> parts = new ArrayList<>();
        if (!bound.isEmpty()) {
            parts.add(new Part(bound, List.of(new Unit(bound, false, ONE))));
        }
        for (Unit unit : units) {
            Part part = new Part(unit.variables(), List.of(unit));
            for (Part other : List.copyOf(parts)) {
                if (other.variables().stream().anyMatch(unit.variables()::contains)) {
                    parts.remove(other);
                    part = part.with(other);
                }
            }
            parts.add(part);
        }
        return parts;
    }

    private Set<Var> variables() {
        Set<Var> all = new LinkedHashSet<>();
        units.forEach(unit -> all.addAll(unit.variables()));
        return all;
    }

    private void add(Op op, Node graph, boolean optional) {
        switch (op) {
            case OpBGP triples -> triples.getPattern().forEach(triple -> triple(triple, graph, optional));
            case OpPath path -> path(path.getTriplePath(), graph, optional);
            case OpTable table ->
                unit(OpVars.visibleVars(op), optional, most -> table.getTable().size());
            case OpGraph named -> add(named.getSubOp(), named.getNode(), optional);
            case OpSequence all -> all.getElements().forEach(each -> add(each, graph, optional));
            case OpJoin join -> addBoth(join.getLeft(), join.getRight(), graph, optional, optional);
            case OpLeftJoin join -> {
                addBoth(join.getLeft(), join.getRight(), graph, optional, true);
                tests(join.getExprs() == null ? List.of() : join.getExprs(), graph);
            }
            case OpFilter filter -> {
                add(filter.getSubOp(), graph, optional);
                tests(filter.getExprs(), graph);
            }
            case OpExtend extend -> {
                add(extend.getSubOp(), graph, optional);
                extend.getVarExprList().forEachVarExpr(this::bind);
            }
            case OpMinus minus -> {
                add(minus.getLeft(), graph, optional);
                inner(minus.getRight(), graph, false);
            }
            case OpModifier whole -> unit(OpVars.visibleVars(op), optional, count(op, graph));
            case OpGroup whole -> unit(OpVars.visibleVars(op), optional, count(op, graph));
            case OpUnion whole -> unit(OpVars.visibleVars(op), optional, count(op, graph));
            default -> {}
        }
    }

    private void addBoth(Op left, Op right, Node graph, boolean leftOptional, boolean rightOptional) {
        add(left, graph, leftOptional);
        add(right, graph, rightOptional);
    }

    private void triple(Triple triple, Node graph, boolean optional) {
        Set<Var> variables = new LinkedHashSet<>();
        for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph)) {
            if (Var.isVar(node)) {
                variables.add(Var.alloc(node));
            }
        }
        unit(variables, optional, most -> counts.count(graph, triple, most));
    }

    /** From a known end a path leads to few things; else it may be anywhere. */
    private void path(TriplePath path, Node graph, boolean optional) {
        Triple ends = Triple.create(path.getSubject(), Node.ANY, path.getObject());
        boolean open = Var.isVar(path.getSubject()) && Var.isVar(path.getObject());
        Set<Var> variables = OpVars.visibleVars(new OpPath(path));
        if (Var.isVar(graph)) {
            variables.add(Var.alloc(graph));
        }
        unit(variables, optional, open ? most -> counts.count(graph, ends, most) : ONE);
    }

    /** A value made of others belongs to one of them: those others are not connected by it. */
    private void bind(Var variable, Expr value) {
        Set<Var> variables = new LinkedHashSet<>(List.of(variable));
        variables().stream()
                .filter(value.getVarsMentioned()::contains)
                .findFirst()
                .ifPresent(variables::add);
        unit(variables, true, ONE);
        tests(List.of(value), Quad.defaultGraphNodeGenerated);
    }

    private void unit(Collection<Var> variables, boolean optional, LongUnaryOperator count) {
        if (!variables.isEmpty()) {
            units.add(new Unit(Set.copyOf(variables), optional, count));
        }
    }

    private void tests(Iterable<Expr> expressions, Node graph) {
        for (Expr expression : expressions) {
            if (expression instanceof ExprFunctionOp exists) {
                inner(exists.getGraphPattern(), graph, true);
            } else if (expression.isFunction()) {
                tests(expression.getFunction().getArgs(), graph);
            }
        }
    }

    /** How many solutions a part has that is a whole by itself. */
    private LongUnaryOperator count(Op op, Node graph) {
        return switch (op) {
            case OpSlice slice -> {
                LongUnaryOperator all = count(slice.getSubOp(), graph);
                long limit = slice.getLength() < 0 ? Long.MAX_VALUE : slice.getLength();
                yield most -> Math.min(limit, all.applyAsLong(most));
            }
            case OpModifier modifier -> count(modifier.getSubOp(), graph);
            case OpGroup group -> {
                LongUnaryOperator all = count(group.getSubOp(), graph);
                yield group.getGroupVars().isEmpty() ? ONE : all;
            }
            case OpUnion union -> {
                Conjunction left = inner(union.getLeft(), graph, true);
                Conjunction right = inner(union.getRight(), graph, true);
                yield most -> left.count(most) + right.count(most);
            }
            default -> inner(op, graph, false)::count;
        };
    }

    private Conjunction inner(Op op, Node graph, boolean seesOuter) {
        Conjunction pattern = of(op, counts, graph);
        inner.add(new Inner(pattern, seesOuter, variables()));
        return pattern;
    }

    private long count(long most) {
        long product = 1;
        for (Part part : parts(Set.of())) {
            product = Math.min(product * part.count(most), most);
        }
        return product;
    }

    /**
     * Something that matches a number of times.
     *
     * @param optional whether the others need not care
     * @param count    how often, counted up to the number it is given
     */
    private record Unit(Set<Var> variables, boolean optional, LongUnaryOperator count) {}

    /**
     * A pattern inside of this one.
     *
     * @param seesOuter whether variables around it are bound in it
     * @param before    those that are met before it
     */
    record Inner(Conjunction pattern, boolean seesOuter, Set<Var> before) {

        /** Which variables have a value in it, where some have one around all. */
        Set<Var> bound(Set<Var> around) {
            Set<Var> bound = new LinkedHashSet<>(seesOuter ? before : Set.of());
            bound.addAll(seesOuter ? around : Set.of());
            return bound;
        }
    }

    /** Patterns that hang together by their variables. */
    record Part(Set<Var> variables, List<Unit> units) {

        /** Up to a number, how often its rarest pattern matches. */
        long count(long most) {
            long count = most;
            boolean required = units.stream().anyMatch(unit -> !unit.optional());
            for (Unit unit : units) {
                if (!required || !unit.optional()) {
                    count = Math.min(count, unit.count().applyAsLong(count));
                }
            }
            return count;
        }

        private Part with(Part other) {
            Set<Var> all = new LinkedHashSet<>(other.variables());
            all.addAll(variables);
            List<Unit> both = new ArrayList<>(other.units());
            both.addAll(units);
            return new Part(all, both);
        }
    }
}
