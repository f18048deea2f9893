package vn.congmo.gateway.feeds.ldes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VCARD4;
import vn.congmo.gateway.core.Sha256;

/**
 * What a DCAT description consists of by the DCAT-AP Feed specification: things that stand for themselves and can be
 * created, updated and deleted, each with the terms and parts that only its own description needs.
 */
final class Entities {

    /** Types of what stands for itself; what is referred to comes before what refers to it. */
    private static final List<Node> STANDALONE = List.of(
            FOAF.Agent.asNode(),
            DCTerms.LicenseDocument.asNode(),
            VCARD4.Kind.asNode(),
            DCAT.Distribution.asNode(),
            DCAT.Dataset.asNode(),
            NodeFactory.createURI(DCAT.NS + "DatasetSeries"),
            DCAT.DataService.asNode(),
            DCAT.Catalog.asNode());

    /** Descriptions that another one may refer to come first; sort by it, reversed to take things away. */
    static final Comparator<Entity> REFERRED_FIRST =
            Comparator.comparingInt(Entity::rank).thenComparing(Entity::iri, Comparator.reverseOrder());

    private Entities() {}

    /** The things of a description by IRI. */
    static Map<String, Entity> of(Graph description) {
        Map<String, Entity> entities = new TreeMap<>();
        description
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(triple -> STANDALONE.contains(triple.getObject())
                        && triple.getSubject().isURI())
                .forEach(triple -> entities.put(
                        triple.getSubject().getURI(),
                        new Entity(
                                triple.getSubject().getURI(),
                                rank(description, triple.getSubject()),
                                closure(description, triple.getSubject()))));
        return entities;
    }

    /** All that is said of a thing and, from there, of what does not stand for itself. */
    private static Graph closure(Graph description, Node start) {
        Graph closure = GraphFactory.createDefaultGraph();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            description.find(open.remove(), Node.ANY, Node.ANY).forEach(triple -> {
                closure.add(triple);
                Node object = triple.getObject();
                if (!object.isLiteral() && rank(description, object) < 0 && seen.add(object)) {
                    open.add(object);
                }
            });
        }
        return closure;
    }

    /** Place of the node's type among those that stand for themselves; negative when it has none. */
    private static int rank(Graph description, Node node) {
        return description
                .find(node, RDF.type.asNode(), Node.ANY)
                .mapWith(triple -> STANDALONE.indexOf(triple.getObject()))
                .toList()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    /** A thing and its description. */
    record Entity(String iri, int rank, Graph graph) {

        /** Equal for equal triples: descriptions have no blank nodes. */
        Sha256 fingerprint() {
            String lines =
                    graph.find().toList().stream().map(Entity::line).sorted().collect(Collectors.joining("\n"));
            return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
        }

        private static String line(Triple triple) {
            return NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                    + NodeFmtLib.strNT(triple.getObject());
        }
    }
}
