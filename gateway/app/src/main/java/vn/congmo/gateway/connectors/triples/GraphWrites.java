package vn.congmo.gateway.connectors.triples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;

/** How a graph is replaced at once, and dropped. */
sealed interface GraphWrites permits GraphStoreWrites, UpdateWrites {

    /** Writes the body of a request that makes these the triples of a graph; each is a line of N-Triples. */
    void write(String graph, Iterator<String> triples, Writer body) throws IOException;

    /** Sends a body with all the triples of a graph: after it the graph has these and no others. */
    void replace(String graph, Path body);

    /** The graph is no more; that it never was is as good. */
    void drop(String graph);
}
