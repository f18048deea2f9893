package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.forms.DatasetFormat;
import vn.congmo.gateway.forms.Forms;
import vn.congmo.gateway.forms.UnfitException;
import vn.congmo.gateway.forms.VersionContent;

class PublicationTest {

    @TempDir
    Path temporary;

    private Path data = Path.of("");
    private ThingsFolder input = new ThingsFolder(Path.of("target/things"));

    @BeforeEach
    void prepare() {
        data = temporary.resolve("data");
        input = new ThingsFolder(temporary.resolve("input/things"));
    }

    @Test
    void publishesAFolderAsVersionOne() throws IOException {
        try (Engine engine = new Engine(data)) {
            Outcome outcome = engine.publish(input.things(3, 7).path());

            DatasetVersion version = published(outcome);
            assertThat(version.id().number()).isEqualTo(1);
            assertThat(version.rows()).isEqualTo(4);
            assertThat(version.triples()).isEqualTo(7);
            assertThat(engine.shownThings()).hasSize(7);
            assertThat(engine.catalogue().list().getFirst().current()).isEqualTo(version);
            Path csv = engine.get(ContentStore.class)
                    .get(version.tables().getFirst().csv().sha256());
            assertThat(csv).hasSameBinaryContentAs(input.path().resolve("things.csv"));
        }
    }

    @Test
    void aVersionIsPublishedWithoutAFormatThatFails() throws IOException {
        Forms forms = new Forms(List.of(), List.of(new OneLine("good.txt"), new OneLine("bad.txt")));
        try (Engine engine = new Engine(data, Engine.BASE, Failpoint.NONE, Map.of(), forms)) {
            Outcome outcome = engine.publish(input.things(3, 7).path());

            assertThat(published(outcome).dumps())
                    .extracting(Distribution::fileName)
                    .containsExactly("good.txt", "things.nt");
            assertThat(((Outcome.Published) outcome).remarks())
                    .containsExactly(new LocalizedText("Không có tệp bad.txt: hỏng", "No file bad.txt: broken"));
        }
    }

    @Test
    void theSameInputPublishesNothingNew() {
        input.things(3, 7);
        try (Engine engine = new Engine(data)) {
            engine.publish(input.path());
            Catalogue before = engine.catalogue();

            assertThat(engine.publish(input.path())).isInstanceOf(Outcome.Unchanged.class);
            assertThat(engine.catalogue()).isEqualTo(before);
        }
    }

    @Test
    void aChangedInputBecomesTheNextVersionAndTheOldOneStays() {
        try (Engine engine = new Engine(data)) {
            engine.publish(input.things(3, 7).path());
            DatasetVersion second = published(engine.publish(input.things(2, 8).path()));

            assertThat(second.id().number()).isEqualTo(2);
            assertThat(engine.shownThings()).hasSize(5).noneMatch(triple -> triple.contains("\"7\""));
            assertThat(graphSize(engine, 1)).isEqualTo(7);
            assertThat(graphSize(engine, 2)).isEqualTo(5);
        }
    }

    @Test
    void aTripleThatAnotherCurrentDatasetHasStaysInTheUnion() throws IOException {
        ThingsFolder twin = new ThingsFolder(temporary.resolve("twin"));
        twin.write("csv-metadata.json", ThingsFolder.METADATA.replace("\"things\",", "\"twin\","));
        try (Engine engine = new Engine(data)) {
            engine.publish(input.things(3, 7).path());
            engine.publish(twin.things(3, 7).path());
            engine.publish(input.things(1, 7).path());

            assertThat(engine.shownThings()).hasSize(7);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "things.csv | id,title,size\\nthing-1,a,nhiều\\n | dòng 2, cột 3 (size)",
                "things.csv | id,title\\nthing-1,a\\n | things.csv",
                "things.csv | id,title,size\\nthing-1,a,1\\nthing-1,b,2\\n | dòng 3",
                "names.csv | thing,name\\nthing-9,chín\\n | names.csv, dòng 2",
                "things.csv | id,title,size\\nthing-1,gọi 0912345678,1\\n | dòng 2, cột 2 (title)",
                "csv-metadata.json | {\"@context\": | csv-metadata.json",
            })
    void faultyInputIsReportedWithItsPlaceAndChangesNothing(String file, String content, String place)
            throws IOException {
        try (Engine engine = new Engine(data)) {
            engine.publish(input.things(3, 7).path());
            Catalogue before = engine.catalogue();
            byte[] log = Files.readAllBytes(data.resolve("publication-log.jsonl"));

            Outcome outcome = engine.publish(
                    input.write(file, content.replace("\\n", "\n")).path());

            Outcome.Refused refused = refused(outcome);
            assertThat(refused.problems()).anyMatch(problem -> problem.vi().contains(place));
            assertThat(Files.readString(refused.report())).contains("\"total\" : " + refused.total());
            assertThat(engine.catalogue()).isEqualTo(before);
            assertThat(engine.shownThings()).hasSize(7);
            assertThat(data.resolve("publication-log.jsonl")).hasBinaryContent(log);
        }
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        input.things(2, 1).write("names.csv", "thing,name\nthing-9,một\nthing-1,\"gọi 0912345678\"\n");
        try (Engine engine = new Engine(data)) {
            Outcome.Refused refused = refused(engine.publish(input.path()));

            assertThat(refused.total()).isEqualTo(2);
            assertThat(refused.problems())
                    .anyMatch(problem -> problem.vi().startsWith("names.csv, dòng 2"))
                    .anyMatch(problem -> problem.vi().startsWith("names.csv, dòng 3, cột 2 (name)"));
        }
    }

    @Test
    void aTableThatCannotBeReadHidesNoFaultOfAnother() {
        input.write("things.csv", "id,title,size\nthing-1,\"mở,1\n")
                .write("names.csv", "thing,name,more\nthing-1,a,b\n");
        try (Engine engine = new Engine(data)) {
            Outcome.Refused refused = refused(engine.publish(input.path()));

            assertThat(refused.problems())
                    .anyMatch(problem -> problem.vi().startsWith("things.csv, dòng 2"))
                    .anyMatch(problem -> problem.vi().startsWith("names.csv"));
        }
    }

    @Test
    void aTableWithoutRdfIsScreenedForPersonalDataToo() {
        input.things(1, 1)
                .write("names.csv", "thing,name\nthing-1,\"gọi 0912 345 678\"\n")
                .write(
                        "csv-metadata.json",
                        ThingsFolder.METADATA.replace(
                                "{\"url\": \"names.csv\",", "{\"url\": \"names.csv\", \"suppressOutput\": true,"));
        try (Engine engine = new Engine(data)) {
            Outcome.Refused refused = refused(engine.publish(input.path()));

            assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.vi())
                    .startsWith("names.csv, dòng 2, cột 2 (name)"));
        }
    }

    @Test
    void whatSeveralRowsSayIsWrittenOnce() throws IOException {
        input.things(1, 1).write("names.csv", "thing,name\nthing-1,một\nthing-1,một\nthing-1,hai\n");
        try (Engine engine = new Engine(data)) {
            DatasetVersion version = published(engine.publish(input.path()));

            assertThat(version.rows()).isEqualTo(4);
            assertThat(version.triples()).isEqualTo(4);
            Path graph = engine.get(ContentStore.class).get(version.graph().sha256());
            assertThat(Files.readAllLines(graph)).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, true",
        "+84 912 345 678, true",
        "001099012345, true",
        "an.nguyen@gmail.com, true",
        "vpub@daklak.gov.vn, false",
        "0262 3852 345, false",
        "https://a.vn/0912345678, false",
        "1.594.379, false",
    })
    void personalDataIsToldFromNumbersOfOffices(String text, boolean isPersonal) {
        input.things(1, 1).write("names.csv", "thing,name\nthing-1," + text + "\n");
        try (Engine engine = new Engine(data)) {
            assertThat(engine.publish(input.path()) instanceof Outcome.Refused).isEqualTo(isPersonal);
        }
    }

    @Test
    void invalidUtf8IsRefusedWithItsFile() throws IOException {
        input.things(1, 1);
        Files.write(
                input.path().resolve("names.csv"),
                new byte[] {'t', 'h', 'i', 'n', 'g', ',', 'n', '\n', (byte) 0xc3, 0x28});
        try (Engine engine = new Engine(data)) {
            Outcome.Refused refused = refused(engine.publish(input.path()));

            assertThat(refused.problems().getFirst().vi()).startsWith("names.csv");
        }
    }

    @Test
    void aMissingTableIsNamedWithTheRemedy() {
        try (Engine engine = new Engine(data)) {
            Outcome.Refused refused = refused(engine.publish(input.path()));

            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.vi()).startsWith("things.csv: thiếu tệp");
                assertThat(problem.en()).contains("put it beside csv-metadata.json");
            });
        }
    }

    @Test
    void aTableOutsideItsFolderIsRefused() {
        input.things(1, 1);
        input.write("csv-metadata.json", ThingsFolder.METADATA.replace("\"names.csv\"", "\"../../secret.csv\""));
        try (Engine engine = new Engine(data)) {
            Outcome.Refused refused = refused(engine.publish(input.path()));

            assertThat(refused.problems().getFirst().en()).contains("secret.csv");
        }
    }

    @Test
    void tablesWithoutMetadataAreRefusedByTheFolderName() throws IOException {
        Path bare = Files.createDirectories(temporary.resolve("bare/list"));
        Path root = temporary.resolve("bare");
        Files.writeString(bare.resolve("list.csv"), "id\n1\n");
        try (Engine engine = new Engine(data)) {
            Outcome.Refused refused = refused(engine.publish(root));

            assertThat(refused.source()).isEqualTo("list");
            assertThat(refused.problems().getFirst().vi()).contains("csv-metadata.json");
        }
    }

    @Test
    void anEmptyFolderAndNoFolderAreSaid() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        try (Engine engine = new Engine(data)) {
            for (Path folder : List.of(empty, temporary.resolve("none"))) {
                assertThatThrownBy(() -> engine.publish(folder))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("nothing-to-publish")
                        .hasMessageContaining(folder.toString());
            }
        }
    }

    @Test
    void aDryRunFindsTheNextVersionAndPublishesNothing() {
        try (Engine engine = new Engine(data)) {
            Publisher publisher = engine.get(Publisher.class);
            DatasetSource source = publisher.find(input.things(3, 7).path()).getFirst();

            assertThat(published(publisher.check(source, PublicationOrder.PLAIN, Progress.SILENT))
                            .id()
                            .number())
                    .isEqualTo(1);
            assertThat(engine.catalogue().list()).isEmpty();
        }
    }

    private static DatasetVersion published(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        return ((Outcome.Published) outcome).version();
    }

    private static Outcome.Refused refused(Outcome outcome) {
        return assertThat(outcome).asInstanceOf(type(Outcome.Refused.class)).actual();
    }

    private static long graphSize(Engine engine, int version) {
        return engine.store().read(dataset -> dataset.stream(
                        org.apache.jena.graph.NodeFactory.createURI(Engine.BASE + "/dataset/things/version/" + version),
                        org.apache.jena.graph.Node.ANY,
                        org.apache.jena.graph.Node.ANY,
                        org.apache.jena.graph.Node.ANY)
                .count());
    }

    private record OneLine(String name) implements DatasetFormat {

        @Override
        public String fileName(String slug) {
            return name;
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(VersionContent content, Path file) throws IOException {
            if (name.startsWith("bad")) {
                throw new UnfitException("hỏng", "broken");
            }
            Files.writeString(file, content.iri());
        }
    }
}
