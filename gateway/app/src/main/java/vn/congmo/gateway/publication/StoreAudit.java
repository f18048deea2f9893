package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.rdf.GraphStore;

/** Looks whether the store still has what it was given: counts what is small and takes samples of what is large. */
@Component
class StoreAudit {

    private static final int SAMPLES = 1_000;

    private final GraphStore store;
    private final VersionGraphs graphs;

    StoreAudit(GraphStore store, VersionGraphs graphs) {
        this.store = store;
        this.graphs = graphs;
    }

    boolean isWhole(Catalogue shown) {
        return store.read(dataset -> shown.list().stream().allMatch(current -> isWhole(dataset, current.current())));
    }

    private boolean isWhole(DatasetGraph dataset, DatasetVersion version) {
        return graphs.isLarge(version)
                ? holdsSamples(dataset, version)
                : count(dataset, graphs.name(version)) == version.triples();
    }

    private boolean holdsSamples(DatasetGraph dataset, DatasetVersion version) {
        try {
            return graphs.get(version).sample(SAMPLES).stream().allMatch(dataset.getDefaultGraph()::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(DatasetGraph store, Node graph) {
        long count = 0;
        var quads = store.find(graph, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            quads.next();
            count++;
        }
        return count;
    }
}
