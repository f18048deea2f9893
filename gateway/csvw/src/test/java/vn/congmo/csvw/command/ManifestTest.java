package vn.congmo.csvw.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the W3C's own tests where they lie beside the project, or where {@code -Dcsvw.tests=FOLDER} says. */
class ManifestTest {

    /** The counts are the best ever reached: they may rise, never fall. */
    @ParameterizedTest
    @CsvSource({"manifest-rdf.jsonld, 186", "manifest-json.jsonld, 186", "manifest-validation.jsonld, 197"})
    void passesAsManyTestsOfTheSuiteAsEverBefore(String manifest, int best) throws IOException {
        Optional<Path> suite = suite();
        assumeTrue(
                suite.isPresent(), "The W3C tests are not here: set -Dcsvw.tests or put them in ../shared/csvw-tests");
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ManifestRunner.Outcome outcome =
                ManifestRunner.run(suite.get().resolve(manifest), new PrintStream(lines, true, StandardCharsets.UTF_8));

        System.out.println(manifest + ": " + outcome.passed() + " passed, " + outcome.failed() + " failed");
        assertThat(outcome.passed()).as(failures(lines)).isGreaterThanOrEqualTo(best);
    }

    private static String failures(ByteArrayOutputStream lines) {
        return String.join(
                "\n",
                lines.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("fail"))
                        .toList());
    }

    /** The folder given, else the first {@code ../shared/csvw-tests} seen on the way up from here. */
    private static Optional<Path> suite() {
        String given = System.getProperty("csvw.tests");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path candidate = folder.resolve("../shared/csvw-tests").normalize();
            if (Files.isDirectory(candidate)) {
                return Optional.of(candidate);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
