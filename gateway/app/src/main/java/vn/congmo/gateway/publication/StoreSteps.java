package vn.congmo.gateway.publication;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What an update does for the versions, in this order.
 *
 * @param removed      what a large version says no longer that its predecessor said
 * @param loads        triples to add
 * @param retiredFiles large versions that are current no more
 * @param retired      graphs of versions that are current no more
 * @param gone         graphs of versions that are to leave the store
 */
record StoreSteps(
        List<GraphFile> removed, List<Load> loads, List<GraphFile> retiredFiles, List<Node> retired, List<Node> gone) {

    StoreSteps() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Triples for some graphs.
     *
     * @param graphs names; {@code Quad.defaultGraphIRI} for what everybody sees
     */
    record Load(GraphFile file, List<Node> graphs) {}
}
