package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The clients that openapi-generator writes from the API description, in Java and in TypeScript, compile whole and learn
 * what a plain client does. The programs that use them are in {@code src/test/generated}.
 */
class GeneratedClientsIT {

    private static final Path SOURCE = Path.of("src/test/generated").toAbsolutePath();
    private static final Path JARS = Path.of("target/openapi-generator").toAbsolutePath();
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private static final List<String> COLLECTIONS = List.of(
            "changes",
            "datasets",
            "documents",
            "indicators",
            "observations",
            "organisations",
            "places",
            "problems",
            "tasks");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void generate() throws IOException {
        Files.write(folder.resolve("openapi.json"), Bundled.bytes("/v3/api-docs"));
        Program.read(
                folder,
                List.of(
                        jdk("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JARS.resolve("openapi-generator-cli.jar").toString(),
                        "batch",
                        "--fail-fast",
                        SOURCE.resolve("java.yaml").toString(),
                        SOURCE.resolve("typescript.yaml").toString(),
                        "--root-dir",
                        folder.toString()));
    }

    @Test
    void javaClientLearnsTheSame() throws IOException {
        List<String> sources = sources(folder.resolve("java/src/main/java"));
        Program.read(folder, join(List.of(jdk("javac"), "-proc:none", "-cp", JARS + "/*", "-d", "classes"), sources));

        String said =
                Program.read(folder, List.of(jdk("java"), "-cp", "classes:" + JARS + "/*", "Calls", Bundled.address()));
        assertThat(Bundled.parse(said)).isEqualTo(learnt());
    }

    @Test
    void typescriptClientLearnsTheSame() throws IOException {
        Path client = folder.resolve("typescript");
        Files.copy(SOURCE.resolve("typescript/calls.ts"), client.resolve("calls.ts"));
        Files.writeString(client.resolve("package.json"), "{\"type\": \"module\"}");
        Program.read(
                Npm.folder(),
                Npm.command(
                        "node_modules/typescript/lib/tsc.js",
                        List.of(
                                "--strict",
                                "--target",
                                "es2022",
                                "--module",
                                "nodenext",
                                "--lib",
                                "es2022,dom",
                                client.resolve("calls.ts").toString())));

        JsonNode said = Npm.run(client.resolve("calls.js").toString(), List.of(Bundled.address()));
        assertThat(said).isEqualTo(learnt());
    }

    private static JsonNode learnt() {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        COLLECTIONS.forEach(
                name -> all.set(name, Bundled.json("/api/v1/" + name).path("total")));
        all.set("ask", Bundled.json("/sparql?query=ASK%7B%7D"));
        all.set("keys", Bundled.json("/.well-known/jwks.json"));
        return all.put("dataset", "indicators")
                .put("table", "indicators")
                .put("typed", "chuyen")
                .put("version", 1)
                .put("closed", 401);
    }

    private static List<String> sources(Path generated) throws IOException {
        try (Stream<Path> files = Files.walk(generated)) {
            List<String> java = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .toList();
            return join(java, List.of(SOURCE.resolve("java/Calls.java").toString()));
        }
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String jdk(String program) {
        return JDK.resolve(program).toString();
    }
}
