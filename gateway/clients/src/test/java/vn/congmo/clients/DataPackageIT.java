package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The library datapackage finds every data package valid, and casts every row of every table by its schema. */
class DataPackageIT {

    @TestFactory
    Stream<DynamicTest> everyRowOfEveryTableIsCast() {
        return Bundled.datasets().stream()
                .map(dataset -> DynamicTest.dynamicTest(dataset, () -> {
                    String address = Bundled.address("/dataset/%s/datapackage.json".formatted(dataset));
                    JsonNode read = Npm.run("datapackage.mjs", List.of(address));
                    assertThat(read.path("errors")).isEmpty();
                    assertThat(read.path("valid").asBoolean()).isTrue();
                    JsonNode tables =
                            Bundled.json("/api/v1/datasets/" + dataset).path("tables");
                    assertThat(read.path("resources")).hasSameSizeAs(tables);
                    assertThat(tables).allSatisfy(table -> assertThat(read.path("resources")
                                    .path(table.path("name").asString())
                                    .path("rows")
                                    .asInt())
                            .isEqualTo(table.path("rows").asInt()));
                }));
    }
}
