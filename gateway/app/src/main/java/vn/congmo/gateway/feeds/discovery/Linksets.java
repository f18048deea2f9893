package vn.congmo.gateway.feeds.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.rdf.GraphNames;
import vn.congmo.gateway.rdf.GraphStore;

/** Counts which current datasets link to which others, once for each state of the catalogue. */
@Component
class Linksets {

    /** Datasets of more things are not looked for as targets: each thing is a look into the store. */
    private static final int MOST_THINGS = 20_000;

    private final GraphStore store;
    private final GraphNames names;
    private Counted counted = new Counted(Catalogue.empty().head(), List.of());

    Linksets(GraphStore store, BaseIri base) {
        this.store = store;
        this.names = new GraphNames(base);
    }

    /** All of them, by dataset, target and predicate. */
    synchronized List<Linkset> list(Catalogue catalogue) {
        if (!counted.head().equals(catalogue.head())) {
            counted = new Counted(catalogue.head(), store.read(graphs -> count(graphs, catalogue.list())));
        }
        return counted.all();
    }

    private List<Linkset> count(DatasetGraph graphs, List<Dataset> datasets) {
        List<Linkset> all = new ArrayList<>();
        for (Dataset to : datasets) {
            Set<Node> things = things(graph(graphs, to));
            for (Dataset from : datasets) {
                if (!from.id().equals(to.id())) {
                    links(graph(graphs, from), things)
                            .forEach((predicate, triples) ->
                                    all.add(new Linkset(from.id(), to.id(), predicate, triples)));
                }
            }
        }
        return List.copyOf(all);
    }

    /** What a dataset says the type of. */
    private static Set<Node> things(Graph graph) {
        Set<Node> things = graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .toSet();
        return things.size() > MOST_THINGS ? Set.of() : things;
    }

    /** How often the graph refers to things that it does not describe itself, by predicate. */
    private static Map<String, Long> links(Graph graph, Set<Node> things) {
        Map<String, Long> links = new TreeMap<>();
        for (Node thing : things) {
            if (!graph.contains(thing, RDF.type.asNode(), Node.ANY)) {
                graph.find(Node.ANY, Node.ANY, thing)
                        .forEachRemaining(
                                triple -> links.merge(triple.getPredicate().getURI(), 1L, Long::sum));
            }
        }
        return links;
    }

    private Graph graph(DatasetGraph graphs, Dataset dataset) {
        return graphs.getGraph(names.version(dataset.current().id()));
    }

    private record Counted(Sha256 head, List<Linkset> all) {}
}
