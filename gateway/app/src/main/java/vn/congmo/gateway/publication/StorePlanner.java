package vn.congmo.gateway.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.LineDifference;

/** Finds out what has to change in the store: everything that can fail for want of a file fails here. */
@Component
class StorePlanner {

    private final VersionGraphs graphs;

    StorePlanner(VersionGraphs graphs) {
        this.graphs = graphs;
    }

    /**
     * The steps from one catalogue to another.
     *
     * @param folder for files that the steps need; made where there is such a file
     */
    StoreSteps plan(Catalogue before, Catalogue target, Path folder) throws IOException {
        StoreSteps steps = new StoreSteps();
        Set<VersionId> loaded = ids(versions(before));
        for (DatasetVersion version : versions(target).toList()) {
            if (!loaded.contains(version.id()) && !replaceLarge(before, target, version, folder, steps)) {
                load(version, isCurrent(target, version), steps);
            }
        }
        retire(before, target, steps);
        Set<VersionId> wanted = ids(versions(target));
        versions(before)
                .filter(version -> !wanted.contains(version.id()))
                .map(graphs::name)
                .forEach(steps.gone()::add);
        return steps;
    }

    /** Where to look up what a catalogue's current versions say; to be closed. */
    ShownVersions shown(Catalogue target) throws IOException {
        Set<Node> names = new HashSet<>();
        List<TripleLookup> files = new ArrayList<>();
        for (Dataset dataset : target.list()) {
            if (graphs.isLarge(dataset.current())) {
                files.add(new TripleLookup(graphs.get(dataset.current())));
            } else {
                names.add(graphs.name(dataset.current()));
            }
        }
        return new ShownVersions(names, files);
    }

    private void load(DatasetVersion version, boolean isCurrent, StoreSteps steps) throws IOException {
        List<Node> into = new ArrayList<>();
        if (!graphs.isLarge(version)) {
            into.add(graphs.name(version));
        }
        if (isCurrent) {
            into.add(Quad.defaultGraphIRI);
        }
        if (!into.isEmpty()) {
            steps.loads().add(new StoreSteps.Load(graphs.getIntact(version), into));
        }
    }

    /** Where a large version follows a large one, only the difference is written. */
    private boolean replaceLarge(
            Catalogue before, Catalogue target, DatasetVersion version, Path folder, StoreSteps steps)
            throws IOException {
        Optional<DatasetVersion> old = replaced(before, target, version);
        if (old.isEmpty()) {
            return false;
        }
        Files.createDirectories(folder);
        GraphFile removed = new GraphFile(version.id().dataset(), Files.createTempFile(folder, "removed-", ".nt"));
        GraphFile added = new GraphFile(version.id().dataset(), Files.createTempFile(folder, "added-", ".nt"));
        try (InputStream from = Files.newInputStream(graphs.getIntact(old.get()).path());
                InputStream to = Files.newInputStream(graphs.getIntact(version).path());
                OutputStream removals = new BufferedOutputStream(Files.newOutputStream(removed.path()));
                OutputStream additions = new BufferedOutputStream(Files.newOutputStream(added.path()))) {
            LineDifference.write(from, to, removals, additions);
        }
        steps.removed().add(removed);
        steps.loads().add(new StoreSteps.Load(added, List.of(Quad.defaultGraphIRI)));
        return true;
    }

    /** The large version that was current before this large one, which is current now. */
    private Optional<DatasetVersion> replaced(Catalogue before, Catalogue target, DatasetVersion version) {
        return graphs.isLarge(version) && isCurrent(target, version)
                ? before.find(version.id().dataset()).map(Dataset::current).filter(graphs::isLarge)
                : Optional.empty();
    }

    private void retire(Catalogue before, Catalogue target, StoreSteps steps) throws IOException {
        for (Dataset dataset : before.list()) {
            DatasetVersion old = dataset.current();
            Optional<DatasetVersion> next = target.find(dataset.id()).map(Dataset::current);
            if (next.filter(version -> version.id().equals(old.id())).isPresent()) {
                continue;
            }
            if (!graphs.isLarge(old)) {
                steps.retired().add(graphs.name(old));
            } else if (next.filter(graphs::isLarge).isEmpty()) {
                steps.retiredFiles().add(graphs.getIntact(old));
            }
        }
    }

    private static boolean isCurrent(Catalogue catalogue, DatasetVersion version) {
        return catalogue.find(version.id().dataset()).stream()
                .anyMatch(dataset -> dataset.current().id().equals(version.id()));
    }

    private static Set<VersionId> ids(Stream<DatasetVersion> versions) {
        return versions.map(DatasetVersion::id).collect(Collectors.toSet());
    }

    private static Stream<DatasetVersion> versions(Catalogue catalogue) {
        return catalogue.list().stream().flatMap(dataset -> dataset.versions().stream());
    }
}
