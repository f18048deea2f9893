package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
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
    private final PublishedFiles files;
    private final DescribingGraphs describing;
    private final GraphNames names;
    private final Disk disk;

    StoreProjection(
            GraphStore store,
            PublicationLog log,
            PublishedFiles files,
            DescribingGraphs describing,
            BaseIri base,
            Disk disk) {
        this.store = store;
        this.log = log;
        this.files = files;
        this.describing = describing;
        this.names = new GraphNames(base);
        this.disk = disk;
    }

    /** Makes the store show this catalogue, whatever it shows now, at the least cost. */
    void show(Catalogue target) throws IOException {
        Optional<Catalogue> shown = findShown();
        if (shown.isEmpty()) {
            rebuild(target);
        } else if (!isShown(target)) {
            write(plan(shown.get(), target));
        }
    }

    /** Drops the store and builds it from the published files; keeps it where one of them is lost. */
    void rebuild(Catalogue target) throws IOException {
        StoreUpdate update = plan(Catalogue.empty(), target);
        store.reset();
        write(update);
    }

    /** Whether the store has lost no triple of what it says it shows; reads everything current. */
    boolean isWhole(Catalogue shown) {
        return store.read(dataset -> shown.list().stream()
                .allMatch(current ->
                        count(dataset, names.version(current.current().id()))
                                == current.current().triples()));
    }

    /** Everything that can fail for want of a file fails here, before a transaction is begun. */
    private StoreUpdate plan(Catalogue before, Catalogue target) throws IOException {
        return new StoreUpdate(
                names,
                disk,
                loads(before, target),
                currentGraphs(before),
                currentGraphs(target),
                gone(before, target),
                describing.of(target),
                target.head());
    }

    private void write(StoreUpdate update) {
        store.write(update);
        disk.reach("store-committed");
    }

    private Map<Node, Path> loads(Catalogue before, Catalogue target) throws IOException {
        Set<Node> loaded = versions(before).map(this::name).collect(Collectors.toSet());
        Map<Node, Path> loads = new LinkedHashMap<>();
        for (DatasetVersion version : versions(target).toList()) {
            if (!loaded.contains(name(version))) {
                loads.put(name(version), files.getIntact(version.graph()));
            }
        }
        return loads;
    }

    private Set<Node> gone(Catalogue before, Catalogue target) {
        Set<Node> gone = versions(before).map(this::name).collect(Collectors.toSet());
        versions(target).map(this::name).forEach(gone::remove);
        return gone;
    }

    /** What the store says it shows; empty when that is nothing, unknown to the log or unreadable. */
    private Optional<Catalogue> findShown() throws IOException {
        Optional<Sha256> head = findHead();
        return head.isEmpty() ? Optional.empty() : log.findAsOf(head.get());
    }

    private Optional<Sha256> findHead() {
        try {
            return store.read(dataset -> dataset.getDefaultGraph()
                    .find(names.catalogue(), names.logHead(), Node.ANY)
                    .nextOptional()
                    .map(triple -> new Sha256(triple.getObject().getLiteralLexicalForm())));
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.warn("The store cannot be read and is built anew from the published files: {}", e.toString());
            return Optional.empty();
        }
    }

    private boolean isShown(Catalogue target) {
        Map<Node, Graph> wanted = describing.of(target);
        return findHead().equals(Optional.of(target.head()))
                && store.read(dataset -> wanted.entrySet().stream()
                        .allMatch(entry -> copy(dataset, entry.getKey()).isIsomorphicWith(entry.getValue())));
    }

    private Set<Node> currentGraphs(Catalogue catalogue) {
        return catalogue.list().stream()
                .map(dataset -> name(dataset.current()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Node name(DatasetVersion version) {
        return names.version(version.id());
    }

    private static Stream<DatasetVersion> versions(Catalogue catalogue) {
        return catalogue.list().stream().flatMap(dataset -> dataset.versions().stream());
    }

    private static Graph copy(DatasetGraph store, Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        store.getGraph(name).find().forEachRemaining(copy::add);
        return copy;
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
