package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.csvw.metadata.Metadata.errorsOf;
import static vn.congmo.csvw.metadata.Metadata.readWhole;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_CONTEXT;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_JSON;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_PROPERTY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.csvw.problem.Problem;

/** Section 5.2: what the context may be, and JSON in general. */
class ContextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'http://www.w3.org/ns/csvw#'",
                "['http://www.w3.org/ns/csvw']",
                "['http://www.w3.org/ns/csvw', {}]",
                "['http://www.w3.org/ns/csvw', {'@vocab': 'http://example.org/'}]",
                "['http://www.w3.org/ns/csvw', {'@language': 'vi'}, {}]",
                "['http://www.w3.org/ns/csvw', 'http://example.org/']",
                "[{'@language': 'vi'}, 'http://www.w3.org/ns/csvw']",
                "{'@language': 'vi'}",
                "null"
            })
    void isNothingElseThanTheSpecificationAllows(String context) {
        assertThat(errorsOf("{'@context': " + context + ", 'url': 't.csv'}")).containsExactly(INVALID_CONTEXT);
    }

    @Test
    void isNeeded() {
        assertThat(errorsOf("{'url': 't.csv'}")).containsExactly(INVALID_CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tables': [{'url': 't.csv', '@context': 'http://www.w3.org/ns/csvw'}]",
                "'url': 't.csv', 'tableSchema': {'@context': 'http://www.w3.org/ns/csvw'}",
                "'url': 't.csv', 'dc:title': {'@context': {}}",
                "'url': 't.csv', 'notes': [{'dc:title': [{'@context': {}}]}]"
            })
    void standsAtTheTopOnly(String members) {
        assertThat(Metadata.errors(members)).contains(INVALID_CONTEXT);
    }

    @Test
    void movesTheBaseOfLinksAndNotOfTemplates() {
        Table table = readWhole("""
                        {'@context': ['http://www.w3.org/ns/csvw', {'@base': '/other/'}], '@id': 'x', 'url': 't.csv',
                         'dc:source': {'@id': 's'}, 'tableSchema': {'aboutUrl': '#{a}', 'columns': [{'name': 'a'}]}}
                        """).tables().get(0);

        assertThat(table.url()).isEqualTo("http://example.org/other/t.csv");
        assertThat(table.id()).contains("http://example.org/other/x");
        assertThat(table.annotations().iris("http://purl.org/dc/terms/source"))
                .containsExactly("http://example.org/other/s");
        assertThat(table.schema().columns().get(0).aboutUrl()).contains("#{a}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'@base': 1", "'@language': 'en_US'", "'@language': null", "'@language': ''"})
    void isWarnedOfWhereAMemberHasAWrongValue(String member) {
        TableGroup group = readWhole("{'@context': ['http://www.w3.org/ns/csvw', {" + member + "}], 'url': 't.csv'}");
        assertThat(group.warnings()).extracting(Problem::code).containsExactly(INVALID_PROPERTY);
        assertThat(group.tables().get(0).url()).isEqualTo("http://example.org/d/t.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "'x'",
                "{'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv'} x",
                "{'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'url': 'u.csv'}",
                "{'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv',}",
                "{/* no */ '@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv'}"
            })
    void standsInOneJsonObjectWithoutDuplicates(String json) {
        assertThat(errorsOf(json)).containsExactly(INVALID_JSON);
    }

    @Test
    void ofASchemaElsewhereIsItsOwn() {
        byte[] schema = Metadata.bytes("""
                {'@context': ['http://www.w3.org/ns/csvw', {'@language': 'vi', '@base': '/s/'}],
                 '@id': 'my-schema', 'columns': [{'titles': 'Mã'}]}
                """);
        TableGroup group = MetadataReader.read(
                Metadata.bytes(
                        "{'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'tableSchema': '/schemas/s.json'}"),
                Metadata.URL,
                url -> url.equals("http://example.org/schemas/s.json") ? Optional.of(schema) : Optional.empty());

        assertThat(group.get("t").schema().id()).contains("http://example.org/s/my-schema");
        assertThat(group.get("t").schema().columns().get(0).titles().byLanguage())
                .containsOnlyKeys("vi");
    }
}
