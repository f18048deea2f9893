package vn.congmo.gateway.publication;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which triples may make a shape apply that without them finds nothing wrong. Errs only on the side of yes.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#targets">SHACL, section 2.1.3</a>
 */
final class ShapeTargets {

    private static final Set<TargetType> BY_CLASS = EnumSet.of(TargetType.targetClass, TargetType.implicitClass);
    private static final Set<TargetType> BY_PROPERTY =
            EnumSet.of(TargetType.targetSubjectsOf, TargetType.targetObjectsOf);

    private final Set<Node> classes;
    private final Set<Node> properties;
    private final Set<Node> described;
    private final boolean appliesAlways;

    /**
     * Targets of shapes.
     *
     * @param known what is read together with the data: its classes, and things that shapes may look at
     */
    ShapeTargets(Shapes shapes, Graph known) {
        this.classes = objects(shapes, BY_CLASS).stream()
                .flatMap(type -> withSubclasses(type, known).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.properties = objects(shapes, BY_PROPERTY);
        this.described = known.stream().map(Triple::getSubject).collect(Collectors.toUnmodifiableSet());
        this.appliesAlways = !objects(shapes, EnumSet.of(TargetType.targetNode, TargetType.targetExtension))
                        .isEmpty()
                || looksBeyondValues(shapes.getGraph());
    }

    /** Whether some shape may have to look at data with this triple in it. */
    boolean mayConcern(Triple triple) {
        Node property = triple.getPredicate();
        return appliesAlways
                || (property.equals(RDF.Nodes.type) && classes.contains(triple.getObject()))
                || property.equals(RDFS.Nodes.subClassOf)
                || properties.contains(property)
                || described.contains(triple.getSubject());
    }

    /** Whether the things that it is about are those of a class. */
    static boolean isByClass(Target target) {
        return BY_CLASS.contains(target.getTargetType());
    }

    /** A class and all that a graph calls its subclasses. */
    static Set<Node> withSubclasses(Node type, Graph graph) {
        Set<Node> all = new HashSet<>();
        addWithSubclasses(type, graph, all);
        return all;
    }

    /** From a thing that the ontology describes, these see data that says nothing of that thing. */
    private static boolean looksBeyondValues(Graph shapes) {
        return Stream.of(SHACL.inversePath, SHACL.sparql)
                .anyMatch(property -> shapes.contains(Node.ANY, property, Node.ANY));
    }

    private static Set<Node> objects(Shapes shapes, Set<TargetType> types) {
        return shapes.getShapeMap().values().stream()
                .map(Shape::getTargets)
                .flatMap(targets -> targets.stream())
                .filter(target -> types.contains(target.getTargetType()))
                .map(Target::getObject)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void addWithSubclasses(Node type, Graph graph, Set<Node> all) {
        if (all.add(type)) {
            graph.find(Node.ANY, RDFS.Nodes.subClassOf, type)
                    .toList()
                    .forEach(sub -> addWithSubclasses(sub.getSubject(), graph, all));
        }
    }
}
