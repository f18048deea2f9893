package vn.congmo.running;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that the system has installed; nothing is downloaded. */
public final class InstalledProgram {

    private InstalledProgram() {}

    /**
     * The first of these names on the path, in the order of its folders. Where none is installed the test is skipped
     * with what to install, but fails in CI.
     */
    public static Path get(String debianPackage, String... names) {
        return find(names).orElseThrow(() -> missing(debianPackage));
    }

    /** The first of these names on the path, where one is installed. */
    public static Optional<Path> find(String... names) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Never returns: skips the test because this is not installed, but fails it in CI, where everything is. */
    public static AssertionError missing(String debianPackage) {
        String word = "SKIPPED: not installed (apt-get install %s)".formatted(debianPackage);
        return isContinuousIntegration() ? fail(word) : abort(word);
    }

    private static boolean isContinuousIntegration() {
        return Stream.of("true", "1").anyMatch(yes -> yes.equals(System.getenv("CI")));
    }
}
