package vn.congmo.csvw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;

class ConversionTest {

    private static final String COLUMNS = """
            {"name": "id", "titles": "id", "suppressOutput": true},
            {"name": "name", "titles": "name", "propertyUrl": "skos:prefLabel", "lang": "vi"},
            {"name": "part_of", "titles": "part_of", "propertyUrl": "org:subOrganizationOf",
             "valueUrl": "/id/organisation/{part_of}"},
            {"virtual": true, "propertyUrl": "rdf:type", "valueUrl": "org:FormalOrganization"}
            """;
    private static final String ABOUT = ", \"aboutUrl\": \"/id/organisation/{id}\"";

    @Test
    void mapsARowToTriplesOfItsSubject() {
        Graph graph = Fixture.table(COLUMNS, ABOUT)
                .with("t", "id,name,part_of\nso-tai-chinh,Sở Tài chính,ubnd\nubnd,UBND tỉnh Đắk Lắk,\n")
                .rdf(Mode.MINIMAL);

        Node department = NodeFactory.createURI("http://localhost:8080/id/organisation/so-tai-chinh");
        Node committee = NodeFactory.createURI("http://localhost:8080/id/organisation/ubnd");
        assertThat(graph.size()).isEqualTo(5);
        assertThat(graph.contains(
                        department, NodeFactory.createURI("http://www.w3.org/ns/org#subOrganizationOf"), committee))
                .isTrue();
        assertThat(graph.contains(
                        committee,
                        NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel"),
                        NodeFactory.createLiteralLang("UBND tỉnh Đắk Lắk", "vi")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nháy \" kép",
                "dấu, phẩy",
                "xuống\ndòng",
                "xuống\r\ndòng",
                "chỉ \r thôi",
                "gạch \\ chéo \\\" và \\n",
                "=1+1",
                "-2,3",
                "+84 262",
                "0012",
                "NFC: Đắk Lắk",
                "NFD: Đa\u0306\u0301k La\u0306\u0301k",
                "😀 𠀀",
                "tab\tở giữa",
                "  khoảng trắng  ",
                "\u00A0",
                "# không phải chú thích",
                "<b>&amp;</b>",
                "{id}",
                "\u0001"
            })
    void carriesEveryTextThroughByteForByte(String text) {
        Fixture fixture = Fixture.table("{\"name\": \"x\", \"titles\": \"x\"}, {\"name\": \"y\", \"titles\": \"y\"}")
                .with("t", "x,y\r\n1,\"" + text.replace("\"", "\"\"") + "\"\r\n\"2\",\"\"\r\n");

        assertThat(fixture.rows("t").get(0).cell("y").stringValue()).isEqualTo(text);
        assertThat(fixture.rows("t")).hasSize(2);
        assertThat(fixture.rdf(Mode.MINIMAL).contains(Node.ANY, Node.ANY, NodeFactory.createLiteralString(text)))
                .isTrue();
        assertThat(tools.jackson.databind.json.JsonMapper.shared()
                        .readTree(fixture.json(Mode.MINIMAL))
                        .path(0)
                        .path("y")
                        .stringValue())
                .isEqualTo(text);
    }

    @Test
    void namesColumnsOfUndescribedTablesByTheirVietnameseHeaders() {
        Fixture fixture = Fixture.group("{\"tables\": [{\"url\": \"t.csv\"}]}").with("t", "Tên đơn vị\nSở Nội vụ\n");

        assertThat(fixture.json(Mode.MINIMAL)).isEqualTo("[{\"Tên đơn vị\":\"Sở Nội vụ\"}]");
        assertThat(fixture.rows("t").get(0).cells().get(0).column().name())
                .isEqualTo("T%C3%AAn%20%C4%91%C6%A1n%20v%E1%BB%8B");
    }

    @Test
    void writesNumbersAndListsAsJson() {
        String json = Fixture.table("""
                        {"name": "v", "titles": "v",
                         "datatype": {"base": "decimal", "format": {"decimalChar": ",", "groupChar": "."}}},
                        {"name": "l", "titles": "l", "separator": "|"},
                        {"name": "b", "titles": "b", "datatype": {"base": "boolean", "format": "có|không"}}
                        """)
                .with("t", "v,l,b\n\"1.594.379,25\",Sở A|Sở B,có\n,,không\n")
                .json(Mode.MINIMAL);

        assertThat(json).isEqualTo("[{\"v\":1594379.25,\"l\":[\"Sở A\",\"Sở B\"],\"b\":true},{\"b\":false}]");
    }

    @Test
    void givesARowItsPlaceAmongTheRowsOfTheFileAndItsLine() {
        List<Row> rows = Fixture.table("{\"name\": \"x\", \"titles\": \"x\"}")
                .with("t", "\uFEFFx\n\"a\n\nb\"\r\nc\n")
                .rows("t");
        assertThat(rows).extracting(Row::sourceNumber).containsExactly(2L, 3L);
        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
    }

    @Test
    void leavesJsonOfAnUnreadableTableCutOff() {
        Fixture fixture = Fixture.table("{\"name\": \"x\", \"titles\": \"x\"}").with("t", "x\na\n\"b\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> Csvw.json(fixture.group(), fixture.source(), Mode.MINIMAL, out))
                .isInstanceOf(CsvwException.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("]");
    }
}
