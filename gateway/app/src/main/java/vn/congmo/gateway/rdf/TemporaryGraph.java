package vn.congmo.gateway.rdf;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A graph to work on for a while: in memory where it fits, else in a store of its own, never in the gateway's. */
public final class TemporaryGraph {

    private TemporaryGraph() {}

    /** Works on the triples of a file in memory; about half a kilobyte each. */
    public static <T> T inMemory(Path triples, Function<Graph, T> work) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(triples).lang(Lang.NT).parse(graph);
        return work.apply(graph);
    }

    /**
     * Works on the triples of a file in memory that does not grow with them.
     *
     * @param folder for the store: empty, and the caller's to delete
     */
    public static <T> T onDisk(Path triples, Path folder, Function<Graph, T> work) {
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            load(store, triples);
            return Txn.calculateRead(store, () -> work.apply(store.getDefaultGraph()));
        } finally {
            TDBInternal.expel(store, true);
        }
    }

    private static void load(DatasetGraph store, Path triples) {
        DataLoader loader = LoaderFactory.sequentialLoader(store, (format, arguments) -> {});
        loader.startBulk();
        try {
            RDFParser.source(triples).lang(Lang.NT).parse(loader.stream());
            loader.finishBulk();
        } catch (RuntimeException e) {
            loader.finishException(e);
            throw e;
        }
    }
}
