package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every file of a table holds the same rows, with numbers as numbers, read by programs of others. */
class RowsAgreeIT {

    private static final Set<String> FORMATS = Set.of("json", "jsonl", "xlsx", "parquet", "xml");

    @TestFactory
    Stream<DynamicNode> everyFormatHoldsTheSameRows() {
        return Bundled.datasets().stream().flatMap(dataset -> tables(dataset).map(table -> container(dataset, table)));
    }

    private static DynamicNode container(String dataset, JsonNode described) {
        String table = described.path("name").asString();
        List<Column> columns = Column.list(dataset, table);
        String address = "/dataset/%s/%s.".formatted(dataset, table);
        List<Map<String, String>> rows = new TableFile(address + "csv", columns).rows();
        Stream<DynamicTest> tests = FORMATS.stream()
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    assertThat(rows).hasSize(described.path("rows").asInt());
                    assertThat(new TableFile(address + format, columns).rows()).isEqualTo(rows);
                }));
        return DynamicContainer.dynamicContainer(dataset + ", " + table, tests);
    }

    private static Stream<JsonNode> tables(String dataset) {
        return Bundled.json("/api/v1/datasets/" + dataset).path("tables").values().stream();
    }
}
