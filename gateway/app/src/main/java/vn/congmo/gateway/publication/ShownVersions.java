package vn.congmo.gateway.publication;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Where to look up what the current versions say; for one thread.
 *
 * @param graphs of their own in the store
 * @param files  sorted ones of those that have no such graph
 */
record ShownVersions(Set<Node> graphs, List<TripleLookup> files) implements Closeable {

    boolean says(DatasetGraph store, Triple triple) {
        return holds(store, graphs, triple) || files.stream().anyMatch(file -> file.contains(triple));
    }

    /** One look at all graphs that hold it: of the shown ones there may be hundreds. */
    static boolean holds(DatasetGraph store, Set<Node> graphs, Triple triple) {
        return Iter.anyMatch(
                store.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()),
                quad -> graphs.contains(quad.getGraph()));
    }

    @Override
    public void close() throws IOException {
        for (TripleLookup file : files) {
            file.close();
        }
    }
}
