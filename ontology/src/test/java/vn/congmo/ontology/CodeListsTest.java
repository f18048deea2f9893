package vn.congmo.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {

    private static final Graph ALL = Sources.readAll("codelists");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static List<Path> files() {
        return Sources.list("codelists", ".ttl");
    }

    static List<List<String>> closedLists() {
        Graph shapes = Sources.readAll("shapes");
        return shapes.find(Node.ANY, SHACL.in, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .map(list -> GraphList.members(new GNode(shapes, list)).stream()
                        .map(Node::getURI)
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileHoldsTheSchemeThatItIsNamedAfter(Path file) {
        String scheme = Sources.CODES + file.getFileName().toString().replace(".ttl", "");
        Graph graph = Sources.read(file);
        assertThat(graph.contains(Sources.iri(scheme), RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
                .isTrue();
        assertThat(concepts(graph)).hasSizeGreaterThan(1).allSatisfy(concept -> {
            assertThat(concept.getURI()).startsWith(scheme + "/");
            assertThat(concept.getURI().substring(scheme.length() + 1)).matches(CODE);
            assertThat(graph.contains(concept, SKOS.inScheme.asNode(), Sources.iri(scheme)))
                    .isTrue();
            assertThat(graph.contains(Sources.iri(scheme), SKOS.hasTopConcept.asNode(), concept))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCodeHasOneVietnameseAndOneEnglishName(Path file) {
        Graph graph = Sources.read(file);
        assertThat(concepts(graph))
                .allSatisfy(concept -> assertThat(graph.find(concept, SKOS.prefLabel.asNode(), Node.ANY)
                                .mapWith(label -> label.getObject().getLiteralLanguage())
                                .toList())
                        .containsExactlyInAnyOrder("vi", "en"));
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void closedListOfAShapeIsTheWholeCodeList(List<String> codes) {
        String scheme = codes.getFirst().substring(0, codes.getFirst().lastIndexOf('/'));
        assertThat(codes).containsExactlyInAnyOrderElementsOf(iris(scheme));
    }

    @Test
    void everyCodeListNamedByATableExists() {
        Set<String> named = TableGroups.columns()
                .flatMap(column -> column.valueUrl().stream())
                .filter(url -> url.startsWith("/id/code/"))
                .map(url -> Sources.BASE + url.substring(0, url.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(6).allSatisfy(scheme -> assertThat(iris(scheme))
                .isNotEmpty());
    }

    private static List<String> iris(String scheme) {
        return ALL.find(Node.ANY, SKOS.inScheme.asNode(), Sources.iri(scheme))
                .mapWith(triple -> triple.getSubject().getURI())
                .toList();
    }

    private static List<Node> concepts(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .mapWith(Triple::getSubject)
                .toList();
    }
}
