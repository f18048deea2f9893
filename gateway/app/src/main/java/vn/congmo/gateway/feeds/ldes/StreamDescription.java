package vn.congmo.gateway.feeds.ldes;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.BaseIri;

/** What the stream says of itself and of its pages (LDES, TREE). */
record StreamDescription(BaseIri base) {

    private static final String VIEW = "/ldes";
    private static final String FILE = "/vn/congmo/gateway/feeds/ldes/stream.ttl";

    /** The view: where to find which changes by their time. */
    Graph view(List<StreamPage> pages) {
        Graph graph = of(VIEW);
        pages.forEach(page -> relations(graph, page));
        return graph;
    }

    /** The head of a page; its members follow. */
    Graph page(StreamPage page) {
        return of(address(page));
    }

    /** Says that this is a member of the stream. */
    Triple member(Node event) {
        return Triple.create(iri(VIEW + "#stream"), Terms.MEMBER, event);
    }

    private Graph of(String node) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(String.valueOf(StreamDescription.class.getResource(FILE)))
                .base(base.resolve("/"))
                .parse(graph);
        add(graph, iri(node), RDF.type.asNode(), Terms.TREE_NODE);
        return graph;
    }

    private void relations(Graph graph, StreamPage page) {
        relation(graph, page, "from", Terms.FROM, page.changes().getFirst());
        page.next().ifPresent(next -> relation(graph, page, "before", Terms.BEFORE, next));
    }

    private void relation(Graph graph, StreamPage page, String side, Node type, Change bound) {
        Node relation = iri(VIEW + "#" + side + "-" + page.name());
        add(graph, iri(VIEW), Terms.RELATION, relation);
        add(graph, relation, RDF.type.asNode(), type);
        add(graph, relation, Terms.PATH, Terms.PUBLISHED);
        add(graph, relation, Terms.VALUE, MemberWriter.time(bound));
        add(graph, relation, Terms.NODE, iri(address(page)));
    }

    private static String address(StreamPage page) {
        return VIEW + "/page/" + page.name();
    }

    private Node iri(String path) {
        return NodeFactory.createURI(base.resolve(path));
    }

    private static void add(Graph graph, Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }
}
