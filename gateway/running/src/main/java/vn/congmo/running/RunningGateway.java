package vn.congmo.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The packaged gateway as a process of its own, on a free port, publishing datasets signed into an empty folder. */
public final class RunningGateway implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ProcessBuilder command;
    private final String address;
    private final Path folder;
    private Process process;

    private RunningGateway(ProcessBuilder command, String address, Path folder) throws IOException {
        this.command = command;
        this.address = address;
        this.folder = folder;
        this.process = begin();
    }

    /** Starts it and waits until the bundled data is published. */
    public static RunningGateway start() {
        return start(Path.of(System.getProperty("gateway.datasets")));
    }

    /** Starts it and waits until the datasets of this folder are published; they may change while it runs. */
    public static RunningGateway start(Path datasets) {
        return start(datasets, Map.of());
    }

    /** The same with further settings, as variables of its environment. */
    public static RunningGateway start(Path datasets, Map<String, String> settings) {
        try {
            Path folder = Files.createTempDirectory("gateway");
            Path jar = Path.of(System.getProperty("gateway.jar"));
            if (Files.notExists(jar)) {
                throw new IllegalStateException("Build the gateway first (mvn verify): there is no " + jar);
            }
            // A build may replace the jar while this process runs from it.
            Path copy = Files.copy(jar, folder.resolve("gateway.jar"));
            return start(copy, folder, datasets, settings).awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunningGateway start(Path jar, Path folder, Path datasets, Map<String, String> settings)
            throws IOException {
        int port = freePort();
        String address = "http://localhost:" + port;
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-Dreactor.netty.ioShutdownQuietPeriod=0",
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--gateway.data=" + folder.resolve("data"),
                        "--gateway.datasets=" + datasets)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        command.environment()
                .put(
                        "GATEWAY_SIGNING_KEY_FILE",
                        PemKey.write(folder.resolve("signing.pem")).toString());
        command.environment().put("GATEWAY_BASEIRI", address);
        // Many tests at once are one client.
        command.environment().put("GATEWAY_BUDGET_TIME", "1h");
        command.environment().putAll(settings);
        return new RunningGateway(command, address, folder);
    }

    private Process begin() throws IOException {
        Process begun = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(begun::destroy));
        return begun;
    }

    /** Kills it as a power cut does (SIGKILL), and starts it again over the same data at the same address. */
    public void killAndStartAgain() {
        try {
            process.destroyForcibly().waitFor();
            process = begin();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private RunningGateway awaitReady() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            if (isReady()) {
                return this;
            }
        }
        close();
        throw new IllegalStateException(
                "The gateway did not become ready:\n" + Files.readString(folder.resolve("log")));
    }

    private boolean isReady() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            Thread.sleep(500);
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A port that nobody uses now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a token with the command line, as an administrator does while the gateway runs. */
    public String token(String name, String role) {
        try {
            Process command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            folder.resolve("gateway.jar").toString(),
                            "token",
                            "create",
                            "--name=" + name,
                            "--role=" + role,
                            "--gateway.data=" + folder.resolve("data"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.lines()
                    .filter(line -> line.startsWith("cm_"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No token: " + said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Scheme, host and port, without a slash at the end. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
