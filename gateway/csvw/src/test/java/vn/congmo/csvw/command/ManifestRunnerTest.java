package vn.congmo.csvw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manifest with one test of each kind, right or wrong. */
class ManifestRunnerTest {

    private static final String DESCRIBED =
            "\"httpLink\": \"<linked.json>; rel=\\\"describedby\\\"; " + "type=\\\"application/csvm+json\\\"\"";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("t.csv", "id\n1\n");
        write("t.json", "[{\"id\": \"1\"}]");
        write("t.ttl", "[] <t.csv#id> \"1\" .");
        write("headless.json", "[{\"_col.1\": \"id\"}, {\"_col.1\": \"1\"}]");
        write("linked.json", metadata("t.csv", "{\"titles\": \"id\", \"propertyUrl\": \"schema:name\"}"));
        write("linked-result.json", "[{\"schema:name\": \"1\"}]");
        write("mine.json", metadata("t.csv", "{\"titles\": \"id\", \"name\": \"mine\"}"));
        write("mine-result.json", "[{\"mine\": \"1\"}]");
        write("warned.json", metadata("t.csv", "{\"titles\": \"id\", \"nobody\": 1}"));
        write("mismatch.json", metadata("t.csv", "{\"titles\": \"ID\"}"));
        write("broken.json", "{");
        write("loop.json", "[".repeat(100_000));
    }

    @Test
    void runsEveryKindOfTest() throws IOException {
        assertThat(lines(
                        test("ToJsonTest", "t.csv", "\"result\": \"t.json\""),
                        test("ToRdfTest", "t.csv", "\"result\": \"t.ttl\""),
                        test("ToJsonTest", "t.csv", "\"result\": \"linked-result.json\", " + DESCRIBED),
                        test(
                                "ToJsonTest",
                                "t.csv",
                                "\"result\": \"headless.json\", \"contentType\": \"text/csv;header=absent\""),
                        test("ToJsonTestWithWarnings", "warned.json", "\"result\": \"t.json\""),
                        test("ToJsonTestWithWarnings", "mismatch.json", "\"result\": \"mismatched.json\""),
                        test("NegativeRdfTest", "broken.json", "\"x\": 1"),
                        test("NegativeJsonTest", "none.csv", "\"x\": 1"),
                        test("PositiveValidationTest", "linked.json", "\"x\": 1"),
                        test("WarningValidationTest", "warned.json", "\"x\": 1"),
                        test("NegativeValidationTest", "mismatch.json", "\"x\": 1"),
                        test("NegativeValidationTest", "broken.json", "\"x\": 1")))
                .containsExactly(
                        "pass #1",
                        "pass #2",
                        "pass #3",
                        "pass #4",
                        "pass #5",
                        "fail #6 java.io.IOException: there is no file for http://www.w3.org/2013/csvw/tests/mismatched.json",
                        "pass #7",
                        "pass #8",
                        "pass #9",
                        "pass #10",
                        "pass #11",
                        "pass #12",
                        "11 passed, 1 failed");
    }

    @Test
    void givesTheUsersMetadataBeforeTheLinked() throws IOException {
        String option = "\"option\": {\"noProv\": true, \"minimal\": true, \"metadata\": \"mine.json\"}";
        assertThat(lines("{\"id\": \"#1\", \"type\": \"csvt:ToJsonTest\", \"action\": \"t.csv\", " + option
                        + ", \"result\": \"mine-result.json\", " + DESCRIBED + "}"))
                .containsExactly("pass #1", "1 passed, 0 failed");
    }

    @Test
    void wantsAWarningOnlyWhereTheTestDoes() throws IOException {
        assertThat(lines(
                        test("ToJsonTestWithWarnings", "t.csv", "\"result\": \"t.json\""),
                        test("PositiveValidationTest", "warned.json", "\"x\": 1"),
                        test("WarningValidationTest", "linked.json", "\"x\": 1")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("fail #1 nothing was warned of"),
                        line -> assertThat(line).startsWith("fail #2 0 errors, 1 warnings"),
                        line -> assertThat(line).startsWith("fail #3 0 errors, 0 warnings"),
                        line -> assertThat(line).isEqualTo("0 passed, 3 failed"));
    }

    @Test
    void survivesAnyTest() throws IOException {
        assertThat(lines(
                        "{}",
                        "1",
                        test("NoSuchTest", "t.csv", "\"x\": 1"),
                        test("ToRdfTest", "t.csv", "\"x\": 1"),
                        test("ToRdfTest", "t.csv", "\"result\": \"t.csv\""),
                        test("ToJsonTest", "t.csv", "\"result\": \"broken.json\""),
                        test("PositiveValidationTest", "none.json", "\"x\": 1"),
                        test("PositiveValidationTest", "loop.json", "\"x\": 1"),
                        test("PositiveValidationTest", "%zz.csv", "\"x\": 1"),
                        test("PositiveValidationTest", "../../../etc/passwd.json", "\"x\": 1")))
                .hasSize(11)
                .allSatisfy(line -> assertThat(line).matches("fail \\S+ .+|0 passed, 10 failed"));
    }

    private List<String> lines(String... tests) throws IOException {
        Path manifest = write("manifest.jsonld", "{\"entries\": [" + String.join(", ", tests) + "]}");
        for (int i = 0; i < tests.length; i++) {
            Files.writeString(manifest, Files.readString(manifest).replaceFirst("#N", "#" + (i + 1)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ManifestRunner.run(manifest, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String test(String type, String action, String members) {
        return "{\"id\": \"#N\", \"type\": \"csvt:" + type + "\", \"action\": \"" + action + "\", "
                + "\"option\": {\"minimal\": true}, " + members + "}";
    }

    private static String metadata(String url, String column) {
        return "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"" + url
                + "\", \"tableSchema\": {\"columns\": [" + column + "]}}";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
