package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.congmo.running.InstalledProgram;

/** The program {@code jose} finds our signatures right, by exactly the commands that docs/versions.md names. */
class SignaturesIT {

    private static final Path DOCUMENT = Path.of("../../docs/versions.md");
    private static final String LOG = "publication-log.jws";

    @TempDir
    private Path folder;

    /** The documented commands, by the file that they check. */
    private Map<String, String> commands = Map.of();

    @BeforeEach
    void prepare() throws IOException {
        InstalledProgram.get("jose", "jose");
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            commands = lines.filter(line -> line.startsWith("jose jws ver"))
                    .collect(Collectors.toMap(line -> line.split(" ", -1)[4], line -> line));
        }
        assertThat(commands).containsOnlyKeys("manifest.jws", LOG);
        Files.write(folder.resolve("jwks.json"), Bundled.bytes("/.well-known/jwks.json"));
    }

    @TestFactory
    Stream<DynamicTest> theManifestOfEveryDatasetIsSigned() {
        return Bundled.datasets().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    String manifest = "/dataset/%s/version/1/manifest.".formatted(id);
                    Program jose = check("manifest.jws", Bundled.text(manifest + "jws"));
                    assertThat(jose.exit()).as(jose.err()).isZero();
                    assertThat(folder.resolve("signed.json")).hasBinaryContent(Bundled.bytes(manifest + "json"));
                }));
    }

    @Test
    void theLogIsSigned() throws IOException {
        Program jose = check(LOG, Bundled.text("/" + LOG));
        assertThat(jose.exit()).as(jose.err()).isZero();
        List<String> log = Bundled.text("/publication-log.jsonl").lines().toList();
        JsonNode signed = Bundled.parse(jose.out().lines().findFirst().orElseThrow());
        assertThat(signed.path("entries").asInt()).isEqualTo(log.size());
        assertThat(log.getLast())
                .endsWith("\"hash\":\"%s\"}".formatted(signed.path("head").asString()));
    }

    @Test
    void whatWasChangedAfterwardsIsRefused() throws IOException {
        String[] parts = Bundled.text("/" + LOG).strip().split("\\.", -1);
        String forged = (parts[1].startsWith("A") ? "B" : "A") + parts[1].substring(1);
        assertThat(check(LOG, String.join(".", parts[0], forged, parts[2])).exit())
                .isNotZero();
    }

    private Program check(String file, String signature) throws IOException {
        Files.writeString(folder.resolve(file), signature);
        return Program.run(folder, List.of("sh", "-c", String.valueOf(commands.get(file))));
    }
}
