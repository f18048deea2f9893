package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.DatasetId;

/** Checks that a version is whole everywhere: log, files, store and what readers see. */
final class VersionCheck {

    private static final DatasetId THINGS = new DatasetId("things");

    private VersionCheck() {}

    /** The current version's number, 0 for none. */
    static int number(Engine engine) {
        return engine.catalogue().list().stream()
                .map(Dataset::current)
                .mapToInt(version -> version.id().number())
                .max()
                .orElse(0);
    }

    /** How many things the version of this number has; it differs from one to the next. */
    static int things(int number) {
        return 2 + number % 5;
    }

    /** Fails unless a restart on this directory finds a whole version numbered from least to most; gives its number. */
    static int check(Path data, int least, int most) throws IOException {
        try (Engine engine = new Engine(data)) {
            int number = number(engine);
            assertThat(number).isBetween(least, most);
            assertThat(engine.get(PublicationLog.class).replay()).isEqualTo(engine.catalogue());
            assertThat(data.resolve("temporary")).doesNotExist();
            for (Dataset dataset : engine.catalogue().list()) {
                for (DatasetVersion version : dataset.versions()) {
                    checkFilesAndGraph(engine, version);
                }
                checkShown(engine, dataset.current());
            }
            return number;
        }
    }

    /** Fails unless a restart finds from least to most of two withdrawals done and whole everywhere; says how many. */
    static int checkWithdrawn(Path data, int least, int most) throws IOException {
        try (Engine engine = new Engine(data)) {
            Catalogue catalogue = engine.catalogue();
            int done = catalogue.list().isEmpty()
                    ? 2
                    : catalogue.withdrawals(THINGS).size();
            assertThat(done).isBetween(least, most);
            assertThat(engine.get(PublicationLog.class).replay()).isEqualTo(catalogue);
            for (int number = 1; number <= 2; number++) {
                boolean gone = catalogue.withdrawals(THINGS).containsKey(number);
                Node graph = NodeFactory.createURI(Engine.BASE + "/dataset/things/version/" + number);
                boolean empty =
                        engine.store().read(store -> store.getGraph(graph).isEmpty());
                assertThat(empty).isEqualTo(gone);
            }
            assertThat(engine.shownThings().isEmpty()).isEqualTo(done == 2);
            return done;
        }
    }

    private static void checkFilesAndGraph(Engine engine, DatasetVersion version) throws IOException {
        PublishedFiles files = engine.get(PublishedFiles.class);
        for (Distribution file : files(version)) {
            files.getIntact(file);
        }
        assertThat(triples(files.getIntact(version.graph()))).isEqualTo(triples(engine, version));
    }

    private static void checkShown(Engine engine, DatasetVersion version) throws IOException {
        Set<String> shown = engine.shownThings();
        assertThat(shown).hasSize(2 * things(version.id().number()) + 1);
        assertThat(shown).isEqualTo(triples(engine.get(PublishedFiles.class).getIntact(version.graph())));
    }

    private static List<Distribution> files(DatasetVersion version) {
        return Stream.of(
                        version.tables().stream().map(PublishedTable::csv),
                        Stream.of(version.metadata(), version.graph()),
                        version.dumps().stream())
                .flatMap(part -> part)
                .toList();
    }

    private static Set<String> triples(Engine engine, DatasetVersion version) {
        Node name = NodeFactory.createURI(
                engine.get(vn.congmo.gateway.core.BaseIri.class).version(version.id()));
        return engine.store().read(dataset -> sorted(dataset.getGraph(name).stream()));
    }

    private static Set<String> triples(Path file) {
        return sorted(RDFDataMgr.loadGraph(file.toUri().toString(), org.apache.jena.riot.Lang.NT).stream());
    }

    private static Set<String> sorted(Stream<Triple> triples) {
        return triples.map(Triple::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
