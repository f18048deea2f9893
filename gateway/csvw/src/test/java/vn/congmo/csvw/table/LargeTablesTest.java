package vn.congmo.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congmo.csvw.Fixture;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

final class LargeTablesTest {

    private static final int COLUMNS = 500;

    @Test
    void readsFiveHundredColumns() {
        String columns = IntStream.range(0, COLUMNS)
                .mapToObj(i -> "{\"name\": \"c" + i + "\", \"titles\": \"cột " + i + "\", \"datatype\": \"integer\"}")
                .collect(Collectors.joining(","));
        String header = IntStream.range(0, COLUMNS).mapToObj(i -> "cột " + i).collect(Collectors.joining(","));
        String row = IntStream.range(0, COLUMNS).mapToObj(String::valueOf).collect(Collectors.joining(","));
        Fixture fixture = Fixture.table(columns)
                .with("t", header + "\n" + (row + "\n").repeat(200) + row.replace(",250,", ",hai trăm rưỡi,") + "\n");

        Problem problem = fixture.validate().problems().get(0);
        assertThat(problem.row()).isEqualTo(202);
        assertThat(problem.column()).isEqualTo(251);
        assertThat(problem.columnName()).isEqualTo("c250");
        assertThat(fixture.rdf(Mode.MINIMAL).size()).isEqualTo(201 * COLUMNS);
        assertThat(fixture.json(Mode.MINIMAL)).contains("\"c499\":499");
    }

    @Test
    void readsACellOfTenMegabytes() {
        String text = "Đắk Lắk, \"\"buôn\"\"\r\n".repeat(600_000);
        List<Row> rows = Fixture.table("{\"name\": \"a\", \"titles\": \"a\"}, {\"name\": \"b\", \"titles\": \"b\"}")
                .with("t", "a,b\n1,\"" + text + "\"\n2,x\n")
                .rows("t");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell("b").stringValue()).isEqualTo(text.replace("\"\"", "\""));
        assertThat(rows.get(1).line()).isEqualTo(600_003);
    }

    @Test
    void readsLineEndsOfBothKindsInOneFile() {
        Fixture fixture = Fixture.table("{\"name\": \"a\", \"titles\": \"a\"}").with("t", "a\r\n1\n2\r\n3\n");
        assertThat(fixture.validate().problems()).isEmpty();
        assertThat(fixture.rows("t")).hasSize(3);
    }

    @Test
    void warnsOfTheLineEndsOfOldMacintoshes() {
        Fixture fixture = Fixture.table("{\"name\": \"a\", \"titles\": \"a\"}, {\"name\": \"b\", \"titles\": \"b\"}")
                .with("t", "a,b\r1,2\r3,4\r");
        assertThat(fixture.validate().problems())
                .extracting(Problem::code)
                .contains(ProblemCode.BARE_CARRIAGE_RETURN, ProblemCode.EXTRA_COLUMN);
    }

    @Test
    void comparesReferencesThatDoNotFitInMemoryAtOnce() {
        int keys = KeyStore.MOST_IN_MEMORY + 10_000;
        String parents = IntStream.range(0, keys).mapToObj(i -> "p" + i + "\n").collect(Collectors.joining());
        String children = IntStream.range(0, keys)
                .mapToObj(i -> "p" + (keys - 1 - i) + "\n")
                .collect(Collectors.joining());
        Fixture fixture =
                Fixture.group("""
                {"tables": [
                  {"url": "con.csv", "tableSchema": {"columns": [{"name": "cha", "titles": "cha"}],
                   "foreignKeys": [{"columnReference": "cha", "reference": {"resource": "cha.csv", "columnReference": "id"}}]}},
                  {"url": "cha.csv", "tableSchema": {"columns": [{"name": "id", "titles": "id"}], "primaryKey": "id"}}]}
                """).with("cha", "id\n" + parents + "p7\n").with("con", "cha\n" + children + "q\n");

        assertThat(fixture.validate().problems())
                .extracting(problem -> problem.code() + " " + problem.row() + " " + problem.messageEn())
                .containsExactly(
                        "AMBIGUOUS_REFERENCE " + (keys - 6)
                                + " “p7” stands in several rows of the table “cha” (column id)",
                        "MISSING_REFERENCE " + (keys + 2) + " there is no “q” in the table “cha” (column id)",
                        "DUPLICATE_KEY " + (keys + 2) + " the primary key “p7” already stands in line 9");
    }
}
