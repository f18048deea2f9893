package vn.congmo.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** An SFTP server on the loopback interface with a folder {@code /drop}; over HTTP it lists the files in it. */
public final class SftpTwin implements Twin, AutoCloseable {

    /** Whom it lets in. */
    public static final String USER = "sandbox";

    /** Of the user. */
    public static final String PASSWORD = "sandbox-password";

    private final Path home;
    private final SshServer server = SshServer.setUpDefaultServer();
    private final String hostKey;
    private final SftpFaults faults = new SftpFaults();

    private SftpTwin(int port, Path home, KeyPair key) {
        this.home = home;
        this.hostKey = PublicKeyEntry.toString(key.getPublic());
        SftpSubsystemFactory files = new SftpSubsystemFactory.Builder().build();
        files.addSftpEventListener(faults);
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator((user, password, session) -> user.equals(USER) && password.equals(PASSWORD));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.setSubsystemFactories(List.of(files));
    }

    /** Starts it with a key and a folder of its own; port 0 takes a free one. */
    public static SftpTwin start(int port) {
        try {
            Path home = Files.createTempDirectory("sftp-twin");
            Files.createDirectory(home.resolve("drop"));
            SftpTwin twin = new SftpTwin(port, home, key());
            twin.server.start();
            return twin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has keys on P-256", e);
        }
    }

    /** Where it listens. */
    public int port() {
        return server.getPort();
    }

    /** Its key, as {@code options.host-key} has it. */
    public String hostKey() {
        return hostKey;
    }

    /** What it shows as {@code /}: a folder of this machine, gone when it is closed. */
    public Path home() {
        return home;
    }

    /** What goes wrong with it. */
    public SftpFaults faults() {
        return faults;
    }

    @Override
    public String name() {
        return "sftp";
    }

    @Override
    public String help() {
        return """
            Máy chủ SFTP / an SFTP server
              kind: sftp
              address: sftp://127.0.0.1:%d/drop
              options: {host-key: "%s"}
              credentials: {user: "env:DROP_USER", password: "env:DROP_PASSWORD"}   # %s, %s
              allow-private: true\
            """.formatted(port(), hostKey, USER, PASSWORD);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        try (Stream<Path> files = Files.walk(home)) {
            String list = files.filter(Files::isRegularFile)
                    .map(file -> "/" + home.relativize(file) + "\n")
                    .sorted()
                    .collect(Collectors.joining());
            return TwinAnswer.of(200, "text/plain;charset=utf-8", list);
        } catch (IOException e) {
            return TwinAnswer.of(500);
        }
    }

    /** Stops it and removes its folder; a second time does nothing. */
    @Override
    public void close() {
        try {
            server.stop(true);
            if (Files.exists(home)) {
                remove();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
