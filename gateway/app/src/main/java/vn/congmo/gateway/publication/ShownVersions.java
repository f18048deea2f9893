package vn.congmo.gateway.publication;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Where to look up what the current versions say.
 *
 * @param graphs of their own in the store
 * @param files  sorted ones of those that have no such graph
 */
record ShownVersions(Set<Node> graphs, List<GraphFile> files) {

    boolean says(DatasetGraph store, Triple triple) {
        return holds(store, graphs, triple) || files.stream().anyMatch(file -> file.contains(triple));
    }

    static boolean holds(DatasetGraph store, Collection<Node> graphs, Triple triple) {
        return graphs.stream().anyMatch(name -> store.contains(Quad.create(name, triple)));
    }
}
