package vn.congmo.gateway.rdf;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The triple store: a cache of the published files. Its default graph is the union of the current versions and the
 * catalogue; every version is a named graph. A transaction belongs to the calling thread; results must not leave it
 * lazily.
 */
public interface GraphStore {

    /** Runs the work in one read transaction: it sees one consistent state. */
    <T> T read(Function<DatasetGraph, T> work);

    /**
     * Runs the work in the one write transaction: all or nothing. Validate before: aborting a large write makes the
     * store reopen.
     */
    void write(Consumer<DatasetGraph> work);

    /** Drops everything and starts with an empty store. */
    void reset();
}
