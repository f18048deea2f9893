package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.congmo.running.InstalledProgram;

/** Every CSV file is clean for csvkit, and is mapped by another's CSVW program to the triples that we publish. */
class CsvIT {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> csvkitFindsEveryTableCleanAndWhole() {
        Path csvclean = InstalledProgram.get("csvkit", "csvclean");
        Path csvstat = InstalledProgram.get("csvkit", "csvstat");
        return Bundled.datasets().stream()
                .flatMap(id -> tables(id).stream())
                .map(table -> DynamicTest.dynamicTest(table.path("name").asString(), () -> {
                    String file = download(table.path("downloadUrl").asString()).toString();
                    assertThat(Program.run(folder, List.of(csvclean.toString(), "-n", file))
                                    .out())
                            .isEqualTo("No errors.\n");
                    assertThat(Program.read(folder, List.of(csvstat.toString(), "--count", file)))
                            .contains(table.path("rows").asString());
                }));
    }

    /** The indicators would take this parser half a minute; their tables have no feature that the others lack. */
    @TestFactory
    Stream<DynamicTest> zazukosParserMapsOurTablesToOurTriples() {
        return Bundled.datasets().stream()
                .filter(id -> !"indicators".equals(id))
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    JsonNode compared = Npm.run("csvw.mjs", addresses(id));
                    assertThat(compared.path("missing")).as("ours, not theirs").isEmpty();
                    assertThat(compared.path("extra")).as("theirs, not ours").isEmpty();
                    assertThat(compared.path("triples").asInt()).isGreaterThan(1_000);
                    assertThat(compared.path("deviations").path("lists").propertyNames())
                            .as("only tables with lists in cells deviate")
                            .hasSize("plans".equals(id) ? 4 : 0);
                }));
    }

    private static List<String> addresses(String id) {
        Stream<String> tables =
                tables(id).stream().map(table -> table.path("downloadUrl").asString());
        return Stream.concat(Stream.of(Bundled.address("/dataset/%s.nt".formatted(id))), tables)
                .toList();
    }

    private static List<JsonNode> tables(String id) {
        JsonNode tables = Bundled.json("/api/v1/datasets/" + id).path("tables");
        return StreamSupport.stream(tables.spliterator(), false).toList();
    }

    private Path download(String address) throws IOException {
        return Files.write(folder.resolve("table.csv"), Bundled.bytes(address));
    }
}
