package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.rdf.GraphNames;
import vn.congmo.gateway.rdf.GraphStore;

/**
 * Keeps the store showing what the log says. The store holds the log head it shows as a triple written in the same
 * transaction as the data, so a kill leaves both or neither; from there it catches up, and where that is not possible
 * it is built anew.
 */
@Component
class StoreProjection {

    private static final Logger LOG = LoggerFactory.getLogger(StoreProjection.class);

    private final GraphStore store;
    private final PublicationLog log;
    private final StorePlanner planner;
    private final StoreAudit audit;
    private final TemporaryFolders temporary;
    private final DescribingGraphs describing;
    private final GraphNames names;
    private final Disk disk;

    StoreProjection(
            GraphStore store,
            PublicationLog log,
            StorePlanner planner,
            StoreAudit audit,
            TemporaryFolders temporary,
            DescribingGraphs describing,
            BaseIri base,
            Disk disk) {
        this.store = store;
        this.log = log;
        this.planner = planner;
        this.audit = audit;
        this.temporary = temporary;
        this.describing = describing;
        this.names = new GraphNames(base);
        this.disk = disk;
    }

    /** Makes the store show this catalogue, whatever it shows now, at the least cost. */
    void show(Catalogue target) throws IOException {
        Optional<Catalogue> shown = findShown();
        if (shown.isEmpty()) {
            rebuild(target);
        } else if (!isShown(shown.get(), target)) {
            follow(shown.get(), target);
        }
    }

    /** A version that goes may have lost its file, perhaps the reason why it goes: what stays is built from its own. */
    private void follow(Catalogue shown, Catalogue target) throws IOException {
        try {
            write(shown, target, () -> {});
        } catch (Refusal e) {
            if (!PublicationErrors.LOST_FILE.isKindOf(e)) {
                throw e;
            }
            LOG.warn("The store is built anew: {}", e.detail().en());
            rebuild(target);
        }
    }

    /** Drops the store and builds it from the published files; keeps it where one of them is lost. */
    void rebuild(Catalogue target) throws IOException {
        write(Catalogue.empty(), target, store::reset);
    }

    /** Whether the store has lost nothing of what it says it shows, as far as one look at it tells. */
    boolean isWhole(Catalogue shown) {
        return audit.isWhole(shown);
    }

    /** Everything that can fail for want of a file fails before a transaction is begun. */
    private void write(Catalogue before, Catalogue target, Runnable first) throws IOException {
        Path folder = temporary.name();
        try {
            StoreSteps steps = planner.plan(before, target, folder);
            Map<Node, Graph> described = describing.of(target);
            try (ShownVersions shown = planner.shown(target)) {
                first.run();
                store.write(new StoreUpdate(names, disk, steps, shown, described, target.head()));
            }
            disk.reach("store-committed");
        } finally {
            temporary.delete(folder);
        }
    }

    /** What the store says it shows; empty when that is nothing, unknown to the log or unreadable. */
    private Optional<Catalogue> findShown() throws IOException {
        Optional<Sha256> head = findHead();
        return head.isEmpty() ? Optional.empty() : log.findAsOf(head.get());
    }

    private Optional<Sha256> findHead() {
        try {
            return store.read(dataset -> dataset.isEmpty()
                    ? Optional.of(Catalogue.empty().head())
                    : names.findLogHead(dataset).map(Sha256::new));
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.warn("The store cannot be read and is built anew from the published files: {}", e.toString());
            return Optional.empty();
        }
    }

    /** The descriptions are made for a store that shows the right head only: it is the last thing that can differ. */
    private boolean isShown(Catalogue shown, Catalogue target) {
        return shown.head().equals(target.head()) && isDescribed(target);
    }

    private boolean isDescribed(Catalogue target) {
        Map<Node, Graph> wanted = describing.of(target);
        return store.read(dataset -> wanted.entrySet().stream()
                .allMatch(entry -> copy(dataset, entry.getKey()).isIsomorphicWith(entry.getValue())));
    }

    private static Graph copy(DatasetGraph store, Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        store.getGraph(name).find().forEachRemaining(copy::add);
        return copy;
    }
}
