package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.running.InstalledProgram;

/** The npm clients of {@code src/test/npm}: installed once, exactly as the lock file says, without install scripts. */
final class Npm {

    private static final Path SOURCE = Path.of("src/test/npm");
    private static final Path FOLDER = Path.of("target/npm");
    private static final Path INSTALLED_LOCK = FOLDER.resolve("node_modules/installed-lock.json");
    private static final List<String> INSTALL =
            List.of("ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline");

    private Npm() {}

    /** Runs one of our scripts with node; what it prints is JSON. */
    static JsonNode run(String script, List<String> arguments) {
        return JsonMapper.shared().readTree(Program.read(FOLDER, command(script, arguments)));
    }

    /** How to run one of our scripts with node in {@link #folder}. */
    static List<String> command(String script, List<String> arguments) {
        Path node = InstalledProgram.get("nodejs", "node");
        Path npm = InstalledProgram.get("npm", "npm");
        install(npm);
        List<String> command = new ArrayList<>(List.of(node.toString(), script));
        command.addAll(arguments);
        return command;
    }

    static Path folder() {
        return FOLDER;
    }

    private static synchronized void install(Path npm) {
        try {
            copySources();
            if (isInstalled()) {
                return;
            }
            List<String> command = new ArrayList<>(List.of(npm.toString()));
            command.addAll(INSTALL);
            Program run = Program.run(FOLDER, command);
            assertThat(run.exit()).as("npm ci: %s", run.err()).isZero();
            Files.copy(FOLDER.resolve("package-lock.json"), INSTALLED_LOCK, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInstalled() throws IOException {
        return Files.exists(INSTALLED_LOCK)
                && Files.mismatch(INSTALLED_LOCK, FOLDER.resolve("package-lock.json")) == -1;
    }

    private static void copySources() throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
