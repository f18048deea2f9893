package vn.congmo.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvwCommandTest {

    private static final String METADATA = """
            {"@context": "http://www.w3.org/ns/csvw", "url": "things.csv",
             "tableSchema": {"aboutUrl": "http://data.example/{id}", "columns": [
               {"name": "id", "titles": "id", "required": true},
               {"name": "size", "titles": "size", "datatype": "integer"}]}}
            """;

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StringWriter complaints = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"validate", "rdf", "json"})
    void goodDataEndsWithZero(String part) throws IOException {
        assertThat(run(part, things("id,size\na,1\n").toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "rdf", "json"})
    void faultyDataEndsWithOneAndNamesThePlace(String part) throws IOException {
        assertThat(run(part, things("id,size\na,1\nb,lớn\n").toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8))
                .contains("things.csv:3:2:", "lớn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "rdf", "json", "test-manifest"})
    void aMissingFileOrAFolderEndsWithTwo(String part) {
        assertThat(run(part, temporary.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(run(part, temporary.toString())).isEqualTo(2);
        assertThat(run(part, "-")).isEqualTo(2);
        assertThat(complaints.toString()).contains("none.csv", "there is no such file", "this is a folder");
        assertNothingBroke();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "rdf", "json"})
    void aFileThatIsNoTextIsNeverGood(String part) throws IOException {
        Path binary =
                Files.write(temporary.resolve("image.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, -1, 10, 0});

        assertThat(run(part, binary.toString())).isPositive();
        assertThat(out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8))
                .contains("invalid-encoding");
        assertNothingBroke();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "rdf", "json", "test-manifest"})
    void aBrokenJsonFileEndsWithTwo(String part) throws IOException {
        Path broken = Files.writeString(temporary.resolve("broken.json"), "{\"url\": ");

        assertThat(run(part, broken.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8) + complaints).isNotBlank();
        assertNothingBroke();
    }

    @Test
    void metadataCanBeNamedButOnlyBelowTheTable() throws IOException {
        Path things = things("id,size\na,1\n");
        Path own = Files.move(temporary.resolve("csv-metadata.json"), temporary.resolve("own.json"));

        assertThat(run("rdf", things.toString(), "--minimal", "--metadata", own.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<http://data.example/a>", "#integer");
        Path elsewhere = Files.writeString(
                Files.createDirectory(temporary.resolve("deep")).resolve("b.csv"), "id\n1\n");
        assertThat(run("rdf", elsewhere.toString(), "--metadata", own.toString()))
                .isEqualTo(2);
    }

    @Test
    void theBaseStandsForTheFolder() throws IOException {
        Path things = things("id,size\na,1\n");

        assertThat(run("rdf", things.toString(), "--base", "https://mo.example/data", "--threads", "1"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<https://mo.example/data/things.csv>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=0", "--threads=many", "--base=data", "--base=a b", "--metadata"})
    void optionsWithoutSenseAreWrongUsage(String option) throws IOException {
        assertThat(run("rdf", things("id,size\n").toString(), option)).isEqualTo(2);
        assertThat(complaints.toString())
                .contains(option.replaceFirst("=.*", ""))
                .contains("Usage:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "rdf", "json"})
    void aResultThatCannotBeWrittenIsNoSuccess(String part) throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Path things = things("id,size\na,1\n");

        assertThat(run(CsvwStreams.of(full, err), part, things.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8) + complaints).contains("the result cannot be written");
    }

    private void assertNothingBroke() {
        assertThat(err.toString(StandardCharsets.UTF_8) + complaints)
                .doesNotContain("\tat ", "unexpected failure", "NullPointer");
    }

    private Path things(String table) throws IOException {
        Files.writeString(temporary.resolve("csv-metadata.json"), METADATA);
        return Files.writeString(temporary.resolve("things.csv"), table);
    }

    private int run(String... arguments) {
        return run(CsvwStreams.of(out, err), arguments);
    }

    private int run(CsvwStreams streams, String... arguments) {
        return CsvwCommand.create(streams)
                .setErr(new PrintWriter(complaints, true))
                .execute(arguments);
    }
}
