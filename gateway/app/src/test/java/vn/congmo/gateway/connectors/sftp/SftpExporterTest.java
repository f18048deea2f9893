package vn.congmo.gateway.connectors.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterContract;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.PartnerFault.Kind;
import vn.congmo.gateway.connectors.SandboxLine;
import vn.congmo.gateway.connectors.Shelf;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.sandbox.SftpTwin;

class SftpExporterTest extends ExporterContract {

    private static final Map<String, String> SIGN_IN = Map.of("user", SftpTwin.USER, "password", SftpTwin.PASSWORD);
    private static final String LARGE = "x".repeat(300_000);

    private final SftpTwin twin = SftpTwin.start(0);

    @AfterEach
    void stop() {
        twin.close();
    }

    @Override
    protected Exporter exporter() {
        return open("/drop", twin.hostKey(), SIGN_IN);
    }

    @Override
    protected Map<String, String> held() throws IOException {
        Map<String, String> held = new TreeMap<>();
        try (Stream<Path> datasets = Files.list(twin.home().resolve("drop"))) {
            for (Path dataset : datasets.toList()) {
                held.put(dataset.getFileName().toString(), Files.readString(dataset.resolve("current.json")));
            }
        }
        return held;
    }

    @Test
    void filesLieWhereTheManifestSaysAndThoseBeforeAreGone() throws IOException {
        deliver(1, "mã,tên\n");
        deliver(2, LARGE);
        Parcel second = exporter().pack(Shelf.stored("plans", 2, LARGE, folder));
        String version = second.fingerprint().hex().substring(0, 16);

        assertThat(names()).containsExactly("plans/" + version + "/table.csv", "plans/current.json");
        assertThat(drop().resolve("plans").resolve(version).resolve("table.csv"))
                .hasContent(LARGE);
        assertThat(held()).containsEntry("plans", second.content());
    }

    @Test
    void aServerWithAnotherKeyIsToldNothing() throws IOException {
        try (SftpTwin other = SftpTwin.start(0)) {
            PartnerFault fault = fail(open("/drop", other.hostKey(), SIGN_IN));

            assertThat(fault.kind()).isEqualTo(Kind.DENIED);
            assertThat(fault.reason().en()).contains("ecdsa-sha2-nistp256 SHA256:", "Ask who runs the server");
            assertThat(held()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsDenied() throws IOException {
        PartnerFault fault = fail(open("/drop", twin.hostKey(), Map.of("user", SftpTwin.USER, "password", "guess")));

        assertThat(fault.kind()).isEqualTo(Kind.DENIED);
        assertThat(fault.reason().vi()).contains("credentials.user").doesNotContain("guess");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        PartnerFault fault = fail(open("/elsewhere", twin.hostKey(), SIGN_IN));

        assertThat(fault.kind()).isEqualTo(Kind.AWAY);
        assertThat(fault.reason().en()).contains("there is no folder /elsewhere");
        assertThat(twin.home().resolve("elsewhere")).doesNotExist();
    }

    @Test
    void anUploadThatBreaksOffLeavesTheVersionBeforeWhole() throws IOException {
        deliver(1, "a");
        Map<String, String> before = held();
        twin.faults().cutAfter(100_000);
        PartnerFault fault = fail(exporter());

        assertThat(fault.kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(held()).isEqualTo(before);
        assertThat(names()).filteredOn(name -> name.endsWith("/table.csv")).hasSize(1);
        deliver(2, LARGE);
        assertThat(names()).hasSize(2).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void whatWasPutThereWithoutAnAnswerIsFound() throws IOException {
        twin.faults().loseAnswerOfReplacing();
        PartnerFault fault = fail(exporter());

        assertThat(fault.kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(exporter().find(exporter().pack(Shelf.stored("plans", 2, LARGE, folder))))
                .isPresent();
    }

    @Test
    void aFullDiskIsTriedLater() throws IOException {
        twin.faults().leaveRoom(100_000);
        PartnerFault fault = fail(exporter());

        assertThat(fault.kind()).isEqualTo(Kind.AWAY);
        assertThat(fault.reason().en()).contains("it may be full");
        assertThat(names()).noneMatch(name -> name.endsWith("current.json"));
    }

    @Test
    void aServerThatIsAwayIsTriedLater() throws IOException {
        Exporter exporter = exporter();
        twin.close();

        PartnerFault fault = fail(exporter);
        assertThat(fault.kind()).isEqualTo(Kind.AWAY);
        assertThat(fault.reason().en()).contains("Connection refused").doesNotContain(SftpTwin.USER + "@");
    }

    @Test
    void aServerInALocalNetworkIsCalledOnlyWhereThatIsAllowed() throws IOException {
        Connection open = line("/drop", twin.hostKey(), SIGN_IN);
        OutboundPolicy closed = new OutboundPolicy(false, Duration.ofSeconds(5), 1 << 20, Optional.empty());
        PartnerFault fault = fail(new SftpKind()
                .open(new Connection(open.name(), open.settings(), open.secrets(), closed, open.outbound())));

        assertThat(fault.kind()).isEqualTo(Kind.DENIED);
        assertThat(fault.reason().vi()).contains("allow-private: true");
        assertThat(held()).isEmpty();
    }

    @Test
    void wrongSettingsSayWhatToWrite() {
        assertThatThrownBy(() -> open("/drop", "", SIGN_IN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ssh-keyscan -p " + twin.port() + " 127.0.0.1");
        assertThatThrownBy(() -> open("/drop", "ssh-ed25519 đây", SIGN_IN)).hasMessageContaining("options.host-key");
        assertThatThrownBy(() -> open("/drop", twin.hostKey(), Map.of("user", "x")))
                .hasMessageContaining("credentials.password");
        assertThatThrownBy(() -> open("/drop", twin.hostKey(), Map.of("user", "x", "private-key", "secret")))
                .hasMessageContaining("credentials.private-key")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> new SftpKind()
                        .open(SandboxLine.to(URI.create("https://example.vn/"), Map.of("host-key", "x"), SIGN_IN)))
                .hasMessageContaining("sftp://");
    }

    private void deliver(int version, String content) throws IOException {
        Exporter exporter = exporter();
        exporter.deliver(exporter.pack(Shelf.stored("plans", version, content, folder)), Optional.empty());
    }

    private PartnerFault fail(Exporter exporter) throws IOException {
        Parcel parcel = exporter.pack(Shelf.stored("plans", 2, LARGE, folder));
        return catchThrowableOfType(PartnerFault.class, () -> exporter.deliver(parcel, Optional.empty()));
    }

    private Exporter open(String path, String hostKey, Map<String, String> secrets) {
        return new SftpKind().open(line(path, hostKey, secrets));
    }

    private Connection line(String path, String hostKey, Map<String, String> secrets) {
        URI address = URI.create("sftp://127.0.0.1:" + twin.port() + path);
        return SandboxLine.to(address, Map.of("host-key", hostKey), secrets);
    }

    private Path drop() {
        return twin.home().resolve("drop");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(drop())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> drop().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
