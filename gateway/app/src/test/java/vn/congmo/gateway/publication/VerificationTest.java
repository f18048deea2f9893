package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.signing.Jws;
import vn.congmo.gateway.signing.KeyFile;
import vn.congmo.gateway.signing.KeyType;

/** Whatever is changed, lost or cut off of what was published is found and named. */
class VerificationTest {

    @TempDir
    Path temporary;

    private Path data = Path.of("");
    private final List<String> damages = new ArrayList<>();

    @BeforeEach
    void publish() throws IOException {
        data = temporary.resolve("data");
        KeyFile.create(temporary.resolve("key"), KeyType.P_256, new Disk(Failpoint.NONE));
        ThingsFolder input = new ThingsFolder(temporary.resolve("things"));
        try (Engine engine = signing("key", Failpoint.NONE)) {
            engine.publish(input.things(3, 7).path());
            engine.publish(input.things(2, 8).path());
            engine.withdraw(Optional.of(1), "thử");
        }
    }

    @Test
    void whatIsWholeIsFoundWhole() throws IOException {
        Verification.Summary summary = verify(false);

        assertThat(damages).isEmpty();
        assertThat(summary.damaged()).isZero();
        assertThat(summary.entries()).isEqualTo(4);
        assertThat(summary.signatures()).isEqualTo(6);
        assertThat(verify(true).files()).isGreaterThan(summary.files());
        assertThat(damages).isEmpty();
    }

    @Test
    void besideARunningGatewayToo() throws IOException {
        try (Engine engine = new Engine(data)) {
            assertThat(verify(true).damaged()).isZero();
            assertThat(engine.catalogue().list()).hasSize(1);
        }
    }

    @Test
    void aDamagedAndALostFileAreNamed() throws IOException {
        DatasetVersion version;
        Path csv;
        Path graph;
        try (Engine engine = new Engine(data)) {
            version = engine.catalogue().list().getFirst().current();
            csv = engine.get(ContentStore.class)
                    .get(version.tables().getFirst().csv().sha256());
            graph = engine.get(ContentStore.class).get(version.graph().sha256());
        }
        Files.writeString(csv, Files.readString(csv).replace("thing-1", "thing-9"));
        Files.delete(graph);

        assertThat(verify(false).damaged()).isEqualTo(2);
        assertThat(damages)
                .anyMatch(line -> line.startsWith("things/2 things.csv (objects/") && line.endsWith("is damaged"));
        assertThat(damages)
                .anyMatch(line -> line.startsWith("things/2 things.nt (objects/") && line.endsWith("is missing"));
    }

    @Test
    void aFileOfAWithdrawnVersionIsLookedAtToo() throws IOException {
        Path object = ContentStore.in(new DataDirectory(data), new Disk(Failpoint.NONE))
                .get(firstVersion().graph().sha256());
        Files.delete(object);

        assertThat(verify(false).damaged()).isEqualTo(1);
        assertThat(damages.getFirst()).startsWith("things/1 ");
    }

    @Test
    void aChangedLineOfTheLogIsNamed() throws IOException {
        Path log = data.resolve(PublicationLog.FILE);
        Files.writeString(log, Files.readString(log).replace("\"thử\"", "\"thự\""));

        verify(false);
        assertThat(damages).anyMatch(line -> line.contains("line 4"));
    }

    @Test
    void aLogThatWasCutOffIsFoundByItsSignatures() throws IOException {
        Path log = data.resolve(PublicationLog.FILE);
        List<String> lines = Files.readAllLines(log);
        Files.write(log, lines.subList(0, 3));

        verify(false);
        assertThat(damages).hasSize(2).allMatch(line -> line.contains("signs a line that the log does not have"));
    }

    @Test
    void aForgedSignatureIsFound() throws IOException {
        Path file = signatures().getFirst();
        String jws = Files.readString(file);
        Files.writeString(file, jws.substring(0, jws.length() - 8) + "AAAAAAAA");

        verify(false);
        assertThat(damages).singleElement().matches(line -> line.contains("is wrong"));
    }

    @Test
    void aSignatureThatAKillPreventedIsMadeAtTheNextStart() throws IOException {
        List<Path> before = signatures();
        for (Path file : before) {
            Files.delete(file);
        }
        try (Engine engine = signing("key", Failpoint.NONE)) {
            assertThat(engine.catalogue().changes()).hasSize(3);
        }
        assertThat(signatures()).hasSize(4);
        assertThat(verify(false).damaged()).isZero();
    }

    @Test
    void aVersionThatWasOfficialWhenItsProcessDiedIsSignedAtTheNextStart() throws IOException {
        Failpoint dying = step -> {
            if (step.equals("store-committed")) {
                throw new InternalError("killed");
            }
        };
        ThingsFolder input = new ThingsFolder(temporary.resolve("things")).things(4, 9);
        try (Engine engine = signing("key", dying)) {
            assertThatThrownBy(() -> engine.publish(input.path())).isInstanceOf(InternalError.class);
        }
        assertThat(signatures()).hasSize(6);
        try (Engine engine = signing("key", Failpoint.NONE)) {
            Change last = engine.catalogue().changes().getLast();
            assertThat(last.version()).isEqualTo(3);
            assertThat(engine.get(Signatures.class).findEntry(last.entry())).isPresent();
        }
        assertThat(verify(false).damaged()).isZero();
    }

    @Test
    void anotherKeySignsOnAndTheOldOneStaysKnown() throws IOException {
        KeyFile.create(temporary.resolve("next"), KeyType.ED25519, new Disk(Failpoint.NONE));
        try (Engine engine = signing("next", Failpoint.NONE)) {
            engine.publish(
                    new ThingsFolder(temporary.resolve("things")).things(4, 9).path());
            Signatures signatures = engine.get(Signatures.class);
            assertThat(signatures.keys()).hasSize(2);
            List<String> signers = new ArrayList<>();
            for (Change change : engine.catalogue().changes()) {
                Path file = signatures.findEntry(change.entry()).orElseThrow();
                signers.add(Jws.verify(Files.readString(file), signatures.keys())
                        .orElseThrow()
                        .keyId());
            }
            assertThat(signers.subList(0, 3)).containsOnly(signers.getFirst());
            assertThat(signers.getLast()).isNotEqualTo(signers.getFirst());
        }
        assertThat(verify(false).damaged()).isZero();
    }

    @Test
    void aKeyThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> signing("missing", Failpoint.NONE))
                .rootCause()
                .hasMessageContaining("unusable-signing-key");
    }

    private DatasetVersion firstVersion() throws IOException {
        PublicationLog.Reading log = PublicationLog.read(data.resolve(PublicationLog.FILE));
        return log.entries().stream()
                .filter(LogEntry.Versioned.class::isInstance)
                .map(entry -> ((LogEntry.Versioned) entry).version())
                .findFirst()
                .orElseThrow();
    }

    private Engine signing(String key, Failpoint failpoint) {
        Map<String, Object> settings =
                Map.of("gateway.signing.key-file", temporary.resolve(key).toString());
        return new Engine(data, Engine.BASE, failpoint, settings);
    }

    private List<Path> signatures() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("signatures"))) {
            return files.filter(file -> file.toString().endsWith(".jws"))
                    .sorted()
                    .toList();
        }
    }

    private Verification.Summary verify(boolean everything) throws IOException {
        damages.clear();
        return new Verification(new DataDirectory(data), new VerificationObserver() {
                    @Override
                    public void damaged(LocalizedText what) {
                        damages.add(what.en());
                    }

                    @Override
                    public void progress(long done, long all) {
                        assertThat(done).isLessThanOrEqualTo(all);
                    }
                })
                .run(everything);
    }
}
