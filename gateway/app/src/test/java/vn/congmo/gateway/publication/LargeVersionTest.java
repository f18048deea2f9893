package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.WithdrawnThings;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.files.MadeOnce;

/** Versions too large for a graph of their own are shown as completely as small ones; here ten triples are large. */
class LargeVersionTest {

    private static final PublicationOrder AGAIN =
            new PublicationOrder(Optional.empty(), Set.of(new DatasetId("things")));

    private static final Map<String, Object> TEN_IS_LARGE = Map.of("gateway.large-dataset", "10");

    /** A table whose rows have no names: each is a blank node. */
    private static final String NOTES = """
        {"@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
         "@type": "TableGroup", "dcterms:identifier": "notes", "dcterms:title": "Ghi chú",
         "tables": [{"url": "notes.csv", "tableSchema": {"columns": [
           {"name": "text", "titles": "text", "propertyUrl": "/def/note"},
           {"name": "size", "titles": "size", "datatype": "integer", "propertyUrl": "/def/size"}]}}]}
        """;

    @TempDir
    Path temporary;

    private ThingsFolder input = new ThingsFolder(Path.of("target/things"));

    @BeforeEach
    void prepare() {
        input = new ThingsFolder(temporary.resolve("input"));
    }

    @Test
    void showsAllOfItWithoutAGraphOfItsOwn() {
        try (Engine engine = engine()) {
            DatasetVersion version = publish(engine, 20, 7);

            assertThat(engine.shownThings()).hasSize(41).isEqualTo(published(engine, version));
            assertThat(isGraph(engine, version)).isFalse();
        }
    }

    @Test
    void itsRowsAreCountedForItsQualityWhileItIsPublished() throws IOException {
        try (Engine engine = engine()) {
            DatasetVersion version = publish(engine, 20, 7);

            assertThat(engine.get(MadeOnce.class).find("row counts 1 " + version.fingerprint()))
                    .hasValueSatisfying(
                            counts -> assertThat(counts).contains("\"rows\":21", "\"cells\":62", "\"clean\":21"));
        }
    }

    @Test
    void followsFromSmallToLargeAndBack() {
        try (Engine engine = engine()) {
            for (int things : new int[] {20, 21, 2, 3, 30, 19, 4}) {
                DatasetVersion version = publish(engine, things, things % 2);

                assertThat(engine.shownThings()).hasSize(2 * things + 1).isEqualTo(published(engine, version));
                assertThat(isGraph(engine, version)).isEqualTo(things < 5);
            }
        }
    }

    @Test
    void keepsWhatAnotherDatasetStillSays() throws IOException {
        ThingsFolder other = new ThingsFolder(temporary.resolve("other"));
        other.write("csv-metadata.json", ThingsFolder.METADATA.replace("\"things\"", "\"others\""));
        try (Engine engine = engine()) {
            publish(engine, 20, 7);
            engine.publish(other.things(25, 7).path());
            assertThat(engine.shownThings()).hasSize(51);

            publish(engine, 3, 8);
            assertThat(engine.shownThings()).hasSize(54);
            engine.publish(other.things(2, 7).path());
            assertThat(engine.shownThings()).hasSize(9);
        }
    }

    @Test
    void keepsBlankNodesApartAndReplacesThem() {
        ThingsFolder notes = new ThingsFolder(temporary.resolve("notes")).write("csv-metadata.json", NOTES);
        ThingsFolder more = new ThingsFolder(temporary.resolve("more"))
                .write("csv-metadata.json", NOTES.replace("\"notes\"", "\"more-notes\""));
        try (Engine engine = engine()) {
            engine.publish(notes(notes, 20, 1).path());
            engine.publish(notes(more, 20, 1).path());
            assertThat(blanks(engine)).hasSize(80);

            engine.publish(notes(notes, 30, 2).path());
            assertThat(blanks(engine)).hasSize(100);
            engine.publish(notes(notes, 3, 2).path());
            assertThat(blanks(engine)).hasSize(46);
            engine.publish(notes(notes, 12, 2).path());
            assertThat(blanks(engine)).hasSize(64);
        }
    }

    @Test
    void aWithdrawnOneIsGoneUntilItIsPublishedAgain() throws IOException {
        ThingsFolder other = new ThingsFolder(temporary.resolve("other"));
        other.write("csv-metadata.json", ThingsFolder.METADATA.replace("\"things\"", "\"others\""));
        try (Engine engine = engine()) {
            DatasetVersion first = publish(engine, 20, 7);
            DatasetVersion second = publish(engine, 25, 7);
            engine.publish(other.things(12, 7).path());
            engine.withdraw(Optional.of(1), "thử");
            assertGone(engine, first);
            assertThat(engine.shownThings()).hasSize(51);

            engine.withdraw(Optional.empty(), "thử");
            assertGone(engine, second);
            assertThat(engine.shownThings()).as("what the other says").hasSize(25);
            assertThat(engine.publish(input.path())).isInstanceOf(Outcome.HeldBack.class);
        }
        try (Engine engine = engine()) {
            assertThat(engine.shownThings()).hasSize(25);
            engine.get(Publisher.class).publishAll(input.path(), AGAIN, Progress.SILENT);
            assertThat(engine.shownThings()).hasSize(51);

            assertThat(publish(engine, 26, 8).id().number()).isEqualTo(4);
            assertThat(engine.shownThings()).hasSize(53 + 12);
        }
    }

    @Test
    void isWithdrawnEvenWhereItsFileIsLost() throws IOException {
        try (Engine engine = engine()) {
            DatasetVersion version = publish(engine, 20, 7);
            Path file = engine.get(ContentStore.class).get(version.graph().sha256());
            Files.delete(file);

            engine.withdraw(Optional.empty(), "thử");
            assertThat(engine.shownThings()).isEmpty();
            assertThat(engine.catalogue().list()).isEmpty();
            assertThat(publish(engine, 21, 7).id().number()).isEqualTo(2);
        }
    }

    @Test
    void isTheSameAfterARestartAndARebuild() {
        Set<String> before;
        try (Engine engine = engine()) {
            publish(engine, 20, 7);
            publish(engine, 25, 7);
            before = engine.shownThings();
        }
        try (Engine engine = engine()) {
            assertThat(engine.shownThings()).isEqualTo(before);
            engine.get(Publisher.class).rebuild(Progress.SILENT);
            assertThat(engine.shownThings()).isEqualTo(before).hasSize(51);
        }
    }

    @Test
    void isBuiltAnewWhenTheStoreLostSomeOfIt() {
        try (Engine engine = engine()) {
            publish(engine, 20, 7);
            engine.store().write(dataset -> dataset.getDefaultGraph()
                    .find(NodeFactory.createURI(Engine.BASE + "/id/thing/thing-7"), null, null)
                    .toList()
                    .forEach(dataset.getDefaultGraph()::delete));
            assertThat(engine.shownThings()).hasSize(39);
        }
        try (Engine engine = engine()) {
            assertThat(engine.shownThings()).hasSize(41);
        }
    }

    @Test
    void leavesNoTemporaryFiles() throws IOException {
        try (Engine engine = engine()) {
            publish(engine, 20, 7);
            publish(engine, 25, 7);
            try (var files = Files.walk(temporary.resolve("data/temporary"))) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    private Engine engine() {
        return new Engine(temporary.resolve("data"), Engine.BASE, Failpoint.NONE, TEN_IS_LARGE);
    }

    private DatasetVersion publish(Engine engine, int things, int size) {
        Outcome outcome = engine.publish(input.things(things, size).path());
        return ((Outcome.Published) outcome).version();
    }

    private static ThingsFolder notes(ThingsFolder folder, int count, int size) {
        String rows = IntStream.rangeClosed(1, count)
                .mapToObj(n -> "ghi chú " + n + "," + (size + n % 3) + "\n")
                .collect(Collectors.joining());
        return folder.write("notes.csv", "text,size\n" + rows);
    }

    private static Set<String> blanks(Engine engine) {
        return engine.store().read(dataset -> dataset.getDefaultGraph().find().toList().stream()
                .filter(triple -> triple.getSubject().isBlank())
                .filter(triple -> triple.getPredicate().getURI().startsWith(Engine.BASE + "/def/"))
                .map(Triple::toString)
                .collect(Collectors.toSet()));
    }

    /** Its addresses answer 410, its bytes stay. */
    private static void assertGone(Engine engine, DatasetVersion version) throws IOException {
        assertThatThrownBy(() -> WithdrawnThings.require(engine.catalogue(), version.id()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().kind()).isEqualTo(ErrorCode.Kind.GONE));
        assertThat(engine.catalogue()
                        .find(version.id().dataset())
                        .flatMap(left -> left.findVersion(version.id().number())))
                .isEmpty();
        for (Distribution file : version.files().toList()) {
            assertThat(engine.get(PublishedFiles.class).getIntact(file)).exists();
        }
    }

    private static boolean isGraph(Engine engine, DatasetVersion version) {
        String name = engine.get(BaseIri.class).version(version.id());
        return engine.store().read(dataset -> dataset.containsGraph(NodeFactory.createURI(name)));
    }

    private static Set<String> published(Engine engine, DatasetVersion version) {
        try {
            Path file = engine.get(ContentStore.class).get(version.graph().sha256());
            return RDFDataMgr.loadGraph(file.toUri().toString(), Lang.NT).stream()
                    .map(Triple::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
