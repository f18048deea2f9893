package vn.congmo.csvw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.ValidationReport;

final class NTriplesTest {

    private static final int ROWS = 3_000;

    @ParameterizedTest
    @EnumSource(Mode.class)
    void saysTheSameAsTheNodes(Mode mode) {
        Fixture fixture = fixture(20);
        assertThat(parsed(bytes(fixture, mode, 1)).isIsomorphicWith(fixture.rdf(mode)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void isTheSameBytesOnAnyNumberOfThreads(Mode mode) {
        Fixture fixture = fixture(ROWS);
        byte[] alone = bytes(fixture, mode, 1);
        assertThat(alone).hasSizeGreaterThan(ROWS);
        assertThat(bytes(fixture, mode, 2)).isEqualTo(alone);
        assertThat(bytes(fixture, mode, 7)).isEqualTo(alone);
    }

    @Test
    void escapesWhatLiteralsAndIrisMustNotHold() {
        String rows = "x\n\"tab\tđường \"\"A\"\"\\\r\n\u0007\u007F 😀\"\n";
        Fixture fixture = Fixture.table("""
                {"name": "x", "titles": "x", "aboutUrl": "/id/1", "propertyUrl": "dc:title"},
                {"name": "y", "virtual": true, "aboutUrl": "/id/1", "propertyUrl": "dc:source", "valueUrl": "{+x}"}
                """).with("t", rows);
        String lines = new String(bytes(fixture, Mode.MINIMAL, 1), StandardCharsets.UTF_8);

        assertThat(lines.lines().findFirst().orElseThrow())
                .isEqualTo("<http://localhost:8080/id/1> <http://purl.org/dc/terms/title> "
                        + "\"tab\\tđường \\\"A\\\"\\\\\\r\\n\\u0007\\u007F 😀\" .");
        assertThat(parsed(lines.getBytes(StandardCharsets.UTF_8)).size()).isEqualTo(2);
    }

    @Test
    void reportsWhatIsWrongWhileItConverts() {
        Fixture fixture = Fixture.table("{\"name\": \"n\", \"titles\": \"n\", \"datatype\": \"integer\"}")
                .with("t", "n\n1\nhai\n");
        ValidationReport report =
                Csvw.nTriples(fixture.group(), fixture.source(), Mode.MINIMAL, new ByteArrayOutputStream(), 2);

        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.problems().get(0).row()).isEqualTo(3);
    }

    private static Fixture fixture(int rows) {
        StringBuilder csv = new StringBuilder("mã,tên,nhãn,số\n");
        for (int i = 1; i <= rows; i++) {
            csv.append(i)
                    .append(",\"Xã, ")
                    .append(i % 7)
                    .append("\",a|b|")
                    .append(i)
                    .append(",\"1.")
                    .append(100 + i % 900);
            csv.append(",5\"\n");
        }
        return Fixture.table("""
                        {"name": "id", "titles": "mã", "datatype": "integer", "required": true},
                        {"name": "name", "titles": "tên", "lang": "vi", "propertyUrl": "skos:prefLabel", "aboutUrl": "/id/{id}"},
                        {"name": "tags", "titles": "nhãn", "separator": "|", "ordered": true},
                        {"name": "n", "titles": "số", "valueUrl": "/code/{n}", "datatype": {"base": "decimal",
                         "format": {"pattern": "#.##0,0", "decimalChar": ",", "groupChar": "."}}},
                        {"name": "type", "virtual": true, "propertyUrl": "rdf:type", "valueUrl": "schema:Place"}
                        """, ", \"primaryKey\": \"id\", \"rowTitles\": \"name\"")
                .with("t", csv.toString());
    }

    private static byte[] bytes(Fixture fixture, Mode mode, int threads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ValidationReport report = Csvw.nTriples(fixture.group(), fixture.source(), mode, out, threads);
        assertThat(report.problems()).isEmpty();
        return out.toByteArray();
    }

    private static Graph parsed(byte[] lines) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(lines)).lang(Lang.NTRIPLES).parse(graph);
        return graph;
    }
}
