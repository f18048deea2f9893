package vn.congmo.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final Graph GRAPH = Sources.readAll("shapes");
    private static final Shapes SHAPES = Shapes.parse(GRAPH);
    private static final String EXPECTED = "# fails: ";

    static List<Path> valid() {
        return Sources.list("shapes/valid", ".ttl");
    }

    static List<Path> invalid() {
        return Sources.list("shapes/invalid", ".ttl");
    }

    /** A property that a class must have: shape's target, path. */
    record Required(Path example, Node type, Node path) {}

    static List<Required> required() {
        return valid().stream().flatMap(ShapesTest::required).toList();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsValidExample(Path example) {
        assertThat(failures(Sources.read(example)))
                .extracting(ReportEntry::message)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesInvalidExampleForTheReasonThatItNames(Path example) {
        String named = Sources.text(example).lines().findFirst().orElseThrow();
        assertThat(named).startsWith(EXPECTED);
        assertThat(places(failures(Sources.read(example)))).containsExactly(expand(named.substring(EXPECTED.length())));
    }

    @ParameterizedTest
    @MethodSource("required")
    void missesRequiredProperty(Required property) {
        Graph graph = Sources.read(property.example());
        List<Node> instances = graph.find(Node.ANY, RDF.type.asNode(), property.type())
                .mapWith(Triple::getSubject)
                .toList();
        instances.forEach(instance -> graph.remove(instance, property.path(), Node.ANY));
        assertThat(places(failures(graph))).contains(property.path().getURI());
    }

    @Test
    void everyPropertyOfAShapeStandsInAValidExample() {
        Graph examples = GraphFactory.createDefaultGraph();
        valid().forEach(file -> Sources.read(file).find().forEachRemaining(examples::add));
        assertThat(targets()).isNotEmpty().allSatisfy(target -> properties(target.getSubject())
                .forEach(property -> assertThat(instances(examples, target.getObject()))
                        .as("%s of %s", path(property), target.getObject())
                        .anyMatch(instance -> examples.contains(instance, path(property), Node.ANY))));
    }

    @Test
    void everyConstraintSpeaksVietnameseAndEnglish() {
        Stream<Node> constraints =
                GRAPH.find(Node.ANY, SHACL.property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                        .filter(property -> !inAlternative(property));
        assertThat(constraints).hasSizeGreaterThan(90).allSatisfy(constraint -> assertThat(
                        GRAPH.find(constraint, SHACL.message, Node.ANY)
                                .mapWith(message -> message.getObject().getLiteralLanguage())
                                .toList())
                .containsExactlyInAnyOrder("vi", "en"));
    }

    private static boolean inAlternative(Node property) {
        return GRAPH.find(Node.ANY, SHACL.property, property).mapWith(Triple::getSubject).toList().stream()
                .allMatch(Node::isBlank);
    }

    private static Stream<Required> required(Path example) {
        Graph graph = Sources.read(example);
        return targets().stream()
                .filter(target -> !instances(graph, target.getObject()).isEmpty())
                .flatMap(target -> properties(target.getSubject()).stream()
                        .filter(property -> GRAPH.contains(property, SHACL.minCount, Node.ANY))
                        .map(property -> new Required(example, target.getObject(), path(property))));
    }

    private static List<Triple> targets() {
        return GRAPH.find(Node.ANY, SHACL.targetClass, Node.ANY).toList();
    }

    private static List<Node> properties(Node shape) {
        return GRAPH.find(shape, SHACL.property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Node path(Node property) {
        return GRAPH.find(property, SHACL.path, Node.ANY).next().getObject();
    }

    private static List<Node> instances(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static Collection<ReportEntry> failures(Graph data) {
        return ShaclValidator.get().validate(SHAPES, data).getEntries();
    }

    private static Set<String> places(Collection<ReportEntry> failures) {
        return failures.stream().map(ShapesTest::place).collect(Collectors.toSet());
    }

    /** The path that failed, or the shape where a node as a whole did. */
    private static String place(ReportEntry failure) {
        return failure.resultPath() instanceof P_Link link
                ? link.getNode().getURI()
                : failure.source().toString();
    }

    private static String expand(String name) {
        return name.startsWith("<")
                ? Sources.BASE + name.substring(1, name.length() - 1)
                : GRAPH.getPrefixMapping().expandPrefix(name);
    }
}
