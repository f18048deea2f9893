package vn.congmo.gateway.connectors.triples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** How a graph is replaced at once, and dropped. */
sealed interface GraphWrites permits GraphStoreWrites, UpdateWrites {

    /** Writes what stands before the triples of a graph in the body of a request. */
    void begin(String graph, OutputStream body) throws IOException;

    /** Writes what stands behind them. */
    void end(OutputStream body) throws IOException;

    /** Sends a body with all the triples of a graph: after it the graph has these and no others. */
    void replace(String graph, Path body);

    /** The graph is no more; that it never was is as good. */
    void drop(String graph);
}
