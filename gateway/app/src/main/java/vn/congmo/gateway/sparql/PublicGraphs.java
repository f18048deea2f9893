package vn.congmo.gateway.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;

/** Which graphs of the store the public may name. */
final class PublicGraphs {

    /** Names that begin so are bookkeeping of the store or mean something to the engine alone. */
    static final String PRIVATE = "urn:x-";

    private PublicGraphs() {}

    static boolean isPrivate(Node name) {
        return name.isURI() && name.getURI().startsWith(PRIVATE);
    }

    /** Gives the query the dataset of the protocol, if it names one; refuses graphs that were not published. */
    static void choose(Query query, SparqlRequest request, DatasetGraph store) {
        if (request.namesDataset()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            request.defaultGraphs().forEach(query::addGraphURI);
            request.namedGraphs().forEach(query::addNamedGraphURI);
        }
        check(query.getGraphURIs(), store);
        check(query.getNamedGraphURIs(), store);
    }

    /** The graphs that a query sees. */
    static DatasetGraph dataset(Query query, DatasetGraph store) {
        return query.hasDatasetDescription()
                ? DynamicDatasets.dynamicDataset(query.getDatasetDescription(), store, false)
                : store;
    }

    private static void check(List<String> names, DatasetGraph store) {
        for (String name : names) {
            Node graph = NodeFactory.createURI(name);
            if (isPrivate(graph) || !store.containsGraph(graph)) {
                throw SparqlErrors.refuse(SparqlErrors.GRAPH, name);
            }
        }
    }
}
