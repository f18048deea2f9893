package vn.congmo.gateway.sparql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;

/**
 * Closures ({@code *}, {@code +}) stay cheap: the engine cannot be stopped inside of one. Each is over one IRI or a
 * flat alternative, there are few, and one end is fixed or met elsewhere in the query.
 */
final class PathRule implements Rule {

    private static final int MOST_CLOSURES = 3;

    private final List<TriplePath> closures = new ArrayList<>();
    private final Set<Node> met = new HashSet<>();
    private int count;

    @Override
    public void element(Element element) {
        if (element instanceof ElementBind bind) {
            met.add(bind.getVar());
        }
        if (element instanceof ElementData data) {
            met.addAll(data.getVars());
        }
    }

    @Override
    public void triple(TriplePath triple) {
        int before = count;
        if (triple.getPath() != null) {
            path(triple.getPath());
        }
        if (count > before) {
            closures.add(triple);
        } else {
            met.add(triple.getSubject());
            met.add(triple.getObject());
        }
    }

    /** What one closure reaches is an end for the next. */
    @Override
    public void end() {
        List<TriplePath> open = new ArrayList<>(closures);
        while (open.removeIf(this::reach)) {}
        if (count > MOST_CLOSURES || !open.isEmpty()) {
            throw SparqlErrors.refuse(SparqlErrors.PATH);
        }
    }

    private boolean reach(TriplePath path) {
        boolean reached = fixed(path.getSubject()) || fixed(path.getObject());
        if (reached) {
            met.add(path.getSubject());
            met.add(path.getObject());
        }
        return reached;
    }

    private boolean fixed(Node end) {
        return end.isConcrete() || met.contains(end);
    }

    private void path(Path path) {
        if (path instanceof P_Path2 both) {
            path(both.getLeft());
            path(both.getRight());
        } else if (path instanceof P_Path1 one) {
            closure(one);
            path(one.getSubPath());
        }
    }

    private void closure(P_Path1 path) {
        if (isClosure(path)) {
            count++;
            if (!flat(path.getSubPath())) {
                throw SparqlErrors.refuse(SparqlErrors.PATH, path.toString());
            }
        }
    }

    private static boolean isClosure(Path path) {
        return path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrMoreN
                || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN;
    }

    private static boolean flat(Path path) {
        return switch (path) {
            case P_Link link -> true;
            case P_ReverseLink link -> true;
            case P_Inverse inverse -> flat(inverse.getSubPath());
            case P_Alt alternative -> flat(alternative.getLeft()) && flat(alternative.getRight());
            default -> false;
        };
    }
}
