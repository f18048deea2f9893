package vn.congmo.gateway.publication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

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

    private static final String TYPE = term(RDF.Nodes.type);

    private final Set<String> classes;
    private final Set<String> properties;
    private final Set<String> described;
    private final boolean appliesAlways;

    /**
     * Targets of shapes.
     *
     * @param known what is read together with the data: its classes, and things that shapes may look at
     */
    ShapeTargets(Shapes shapes, Graph known) {
        this.classes = terms(objects(shapes, BY_CLASS).flatMap(type -> withSubclasses(type, known).stream()));
        this.properties = terms(Stream.concat(objects(shapes, BY_PROPERTY), Stream.of(RDFS.Nodes.subClassOf)));
        this.described = terms(known.stream().map(Triple::getSubject));
        this.appliesAlways = objects(shapes, EnumSet.of(TargetType.targetNode, TargetType.targetExtension))
                        .findAny()
                        .isPresent()
                || looksBeyondValues(shapes.getGraph());
    }

    /**
     * Whether some shape may have to look at data with this triple in it.
     *
     * @param line of N-Triples, one byte a character: millions are looked at
     */
    boolean mayConcern(String line) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        String property = line.substring(first + 1, second);
        return appliesAlways
                || (property.equals(TYPE) && classes.contains(line.substring(second + 1, line.lastIndexOf(' '))))
                || properties.contains(property)
                || described.contains(line.substring(0, first));
    }

    private static Set<String> terms(Stream<Node> nodes) {
        return nodes.filter(Node::isURI).map(ShapeTargets::term).collect(Collectors.toUnmodifiableSet());
    }

    private static String term(Node node) {
        return new String(("<" + node.getURI() + ">").getBytes(UTF_8), ISO_8859_1);
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

    private static Stream<Node> objects(Shapes shapes, Set<TargetType> types) {
        return shapes.getShapeMap().values().stream()
                .map(Shape::getTargets)
                .flatMap(targets -> targets.stream())
                .filter(target -> types.contains(target.getTargetType()))
                .map(Target::getObject);
    }

    private static void addWithSubclasses(Node type, Graph graph, Set<Node> all) {
        if (all.add(type)) {
            graph.find(Node.ANY, RDFS.Nodes.subClassOf, type)
                    .toList()
                    .forEach(sub -> addWithSubclasses(sub.getSubject(), graph, all));
        }
    }
}
