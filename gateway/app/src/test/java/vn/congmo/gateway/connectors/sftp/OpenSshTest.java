package vn.congmo.gateway.connectors.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.PartnerFault.Kind;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.connectors.SandboxLine;
import vn.congmo.gateway.connectors.Shelf;

/** Against OpenSSH's server, where it is installed, with keys and settings of this test alone. */
class OpenSshTest {

    private static final Path SERVER = Path.of("/usr/sbin/sshd");

    @TempDir
    private Path folder;

    private Optional<Process> server = Optional.empty();
    private int port;

    @BeforeEach
    void start() throws Exception {
        boolean wanted = "true".equals(System.getenv("CI"));
        assumeTrue(wanted || Files.isExecutable(SERVER), "Debian: apt-get install openssh-server");
        makeKey("server-ed25519", "-t", "ed25519");
        makeKey("server-ecdsa", "-t", "ecdsa");
        makeKey("openssh", "-t", "ed25519");
        makeKey("pem", "-t", "ecdsa", "-m", "PEM");
        makeKey("stranger", "-t", "ed25519");
        Files.writeString(
                folder.resolve("authorized"),
                Files.readString(folder.resolve("openssh.pub")) + Files.readString(folder.resolve("pem.pub")));
        port = freePort();
        Files.writeString(folder.resolve("sshd.conf"), settings());
        assumeTrue(wanted || run(SERVER.toString(), "-t", "-f", "sshd.conf") == 0, "sshd cannot run here");
        server = Optional.of(command(
                        SERVER.toString(),
                        "-D",
                        "-e",
                        "-f",
                        folder.resolve("sshd.conf").toString())
                .start());
    }

    @AfterEach
    void stop() {
        server.ifPresent(Process::destroy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openssh", "pem"})
    void aVersionReplacesTheOneBeforeAndIsTakenBack(String key) throws Exception {
        Exporter exporter = open("server-ed25519", key);
        Receipt first = deliver(exporter, 1, "cũ");
        Parcel second = exporter.pack(Shelf.stored("plans", 2, "mới", folder));
        Receipt receipt = exporter.deliver(second, Optional.of(first));

        assertThat(exporter.find(second)).contains(receipt);
        assertThat(folder.resolve("drop").resolve(receipt.text()).resolve("table.csv"))
                .hasContent("mới");
        assertThat(folder.resolve("drop").resolve(first.text())).doesNotExist();
        assertThat(folder.resolve("drop/plans")).isDirectoryNotContaining("glob:**.part");
        exporter.withdraw(second.consignment().id(), Optional.of(receipt));
        assertThat(folder.resolve("drop")).isEmptyDirectory();
    }

    @Test
    void whicheverKeyIsPinnedIsTheOneThatIsAskedFor() throws Exception {
        deliver(open("server-ed25519", "openssh"), 1, "a");
        deliver(open("server-ecdsa", "openssh"), 2, "b");
        PartnerFault fault = fail(open("stranger", "openssh"));

        assertThat(fault.kind()).isEqualTo(Kind.DENIED);
        assertThat(fault.reason().en()).contains("another key", "ssh-ed25519 SHA256:");
    }

    @Test
    void aKeyThatIsNotAuthorisedIsDenied() throws Exception {
        deliver(open("server-ed25519", "openssh"), 1, "a");

        assertThat(fail(open("server-ed25519", "stranger")).kind()).isEqualTo(Kind.DENIED);
    }

    private Exporter open(String hostKey, String key) throws IOException {
        return new SftpKind()
                .open(SandboxLine.to(
                        URI.create("sftp://127.0.0.1:" + port + folder.resolve("drop")),
                        Map.of("host-key", Files.readString(folder.resolve(hostKey + ".pub"))),
                        Map.of(
                                "user",
                                System.getProperty("user.name"),
                                "private-key",
                                Files.readString(folder.resolve(key)))));
    }

    /** The server may not listen yet. */
    private Receipt deliver(Exporter exporter, int version, String content) throws Exception {
        Parcel parcel = exporter.pack(Shelf.stored("plans", version, content, folder));
        for (int attempt = 0; ; attempt++) {
            try {
                return exporter.deliver(parcel, Optional.empty());
            } catch (PartnerFault fault) {
                if (fault.kind() != Kind.AWAY || attempt == 50) {
                    throw fault;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private PartnerFault fail(Exporter exporter) {
        return catchThrowableOfType(PartnerFault.class, () -> deliver(exporter, 3, "c"));
    }

    private String settings() throws IOException {
        Files.createDirectory(folder.resolve("drop"));
        return """
            ListenAddress 127.0.0.1:%1$d
            HostKey %2$s/server-ecdsa
            HostKey %2$s/server-ed25519
            AuthorizedKeysFile %2$s/authorized
            PidFile none
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            PermitRootLogin prohibit-password
            Subsystem sftp internal-sftp
            """.formatted(port, folder);
    }

    private void makeKey(String name, String... kind) throws Exception {
        List<String> line = new ArrayList<>(List.of("ssh-keygen", "-q", "-N", "", "-f", name));
        line.addAll(List.of(kind));
        assertThat(run(line.toArray(String[]::new))).isZero();
    }

    private int run(String... line) throws Exception {
        return command(line).start().waitFor();
    }

    private ProcessBuilder command(String... line) {
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
