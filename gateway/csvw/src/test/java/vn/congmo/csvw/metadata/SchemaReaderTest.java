package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.csvw.metadata.Metadata.errors;
import static vn.congmo.csvw.metadata.Metadata.schema;
import static vn.congmo.csvw.metadata.Metadata.warnings;
import static vn.congmo.csvw.problem.ProblemCode.DUPLICATE_COLUMN_NAME;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_COLUMN_NAME;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_ID;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_PROPERTY;
import static vn.congmo.csvw.problem.ProblemCode.UNKNOWN_COLUMN;
import static vn.congmo.csvw.problem.ProblemCode.VIRTUAL_COLUMN_ORDER;
import static vn.congmo.csvw.problem.ProblemCode.WRONG_TYPE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.csvw.problem.ProblemCode;

/** Sections 5.1.4, 5.5, 5.6 and 5.7: schemas, columns and what they inherit. */
class SchemaReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"_a", "a b", "a-b", "a..b", ".a", "a.", "a%2", "a*", "", "tên"})
    void ignoresNamesThatNoTemplateCouldUse(String name) {
        assertThat(columnWarnings("{'name': '" + name + "', 'titles': 'A'}")).containsExactly(INVALID_COLUMN_NAME);
        assertThat(schema("'columns': [{'name': '" + name + "', 'titles': 'A'}]")
                        .columns())
                .extracting(Column::name)
                .containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a_b", "1", "%C3%A9", "a%20b"})
    void takesNamesThatTemplatesCanUse(String name) {
        assertThat(columnWarnings("{'name': '" + name + "'}")).isEmpty();
        assertThat(schema("'columns': [{'name': '" + name + "'}]").find(name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "und | 'titles': 'Tên gọi' | T%C3%AAn%20g%E1%BB%8Di",
                "vi | 'titles': ['Mã-1', 'x'] | M%C3%A3%2D1",
                "vi | 'titles': {'en': 'Id', 'vi': 'M'} | M",
                "vi | 'titles': {'en': 'Id', 'und': 'U'} | U",
                "vi | 'titles': {'en': 'Id'} | _col.1",
                "und | 'titles': {'en': 'Id'} | _col.1",
                "und | 'lang': 'en', 'titles': {'en': 'Id'} | _col.1",
                "und | 'titles': 1 | _col.1",
                "und | | _col.1"
            })
    void namesColumnsByTheFirstTitleInTheDefaultLanguage(String language, String members, String name) {
        Schema schema = Metadata.readWhole("""
                        {'@context': ['http://www.w3.org/ns/csvw', {'@language': '%s'}], 'url': 't.csv',
                         'tableSchema': {'columns': [{%s}]}}
                        """.formatted(language, members == null ? "" : members))
                .get("t")
                .schema();

        assertThat(schema.columns()).extracting(Column::name).containsExactly(name);
    }

    @Test
    void wantsGivenNamesToDiffer() {
        assertThat(errors("'url': 't.csv', 'tableSchema': {'columns': [{'name': 'a'}, {'name': 'a'}]}"))
                .containsExactly(DUPLICATE_COLUMN_NAME);
        assertThat(columnWarnings("{'titles': 'a'}, {'titles': 'a'}")).isEmpty();
    }

    @Test
    void wantsVirtualColumnsLast() {
        assertThat(errors("'url': 't.csv', 'tableSchema': {'columns': [{'virtual': true}, {'name': 'a'}]}"))
                .containsExactly(VIRTUAL_COLUMN_ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[]", "['a', 1]", "{}", "'b'", "['a', 'b']", "'T'"})
    void ignoresReferencesThatNameNoColumn(String reference) {
        for (String property : List.of("primaryKey", "rowTitles")) {
            String members = "'columns': [{'name': 'a'}, {'titles': 'T'}], '" + property + "': " + reference;
            assertThat(warnings("'url': 't.csv', 'tableSchema': {" + members + "}"))
                    .hasSize(1)
                    .isSubsetOf(INVALID_PROPERTY, UNKNOWN_COLUMN);
            assertThat(schema(members).primaryKey()).isEmpty();
            assertThat(schema(members).rowTitles()).isEmpty();
        }
    }

    @Test
    void takesReferencesToNamedColumns() {
        Schema schema = schema("'columns': [{'name': 'a'}, {'name': 'b'}], 'primaryKey': 'b', 'rowTitles': ['b', 'a']");

        assertThat(schema.primaryKey()).containsExactly("b");
        assertThat(schema.rowTitles()).containsExactly("b", "a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'suppressOutput': 'true' | INVALID_PROPERTY",
                "'virtual': 1 | INVALID_PROPERTY",
                "'titles': 1 | INVALID_PROPERTY",
                "'titles': ['a', 1] | INVALID_PROPERTY",
                "'titles': {'a-bad-language': 'a'} | INVALID_PROPERTY",
                "'titles': {'vi': 1} | INVALID_PROPERTY",
                "'name': 1 | INVALID_PROPERTY",
                "'@id': 1 | INVALID_PROPERTY",
                "'aboutUrl': 1 | INVALID_PROPERTY",
                "'propertyUrl': '{' | INVALID_TEMPLATE",
                "'default': 1 | INVALID_PROPERTY",
                "'lang': 'tiếng Việt' | INVALID_PROPERTY",
                "'null': 1 | INVALID_PROPERTY",
                "'null': ['a', 1] | INVALID_PROPERTY",
                "'ordered': 'no' | INVALID_PROPERTY",
                "'required': 0 | INVALID_PROPERTY",
                "'separator': 1 | INVALID_PROPERTY",
                "'textDirection': 'up' | INVALID_PROPERTY",
                "'tableDirection': 'ltr' | UNKNOWN_PROPERTY",
                "'tableSchema': {} | UNKNOWN_PROPERTY"
            })
    void warnsOfWrongValuesAndUnknownProperties(String member, ProblemCode code) {
        assertThat(columnWarnings("{" + member + "}")).containsExactly(code);
    }

    @Test
    void holdsAWrongUrlTemplateForTheEmptyOne() {
        assertThat(schema("'columns': [{'aboutUrl': 1}]").columns().get(0).aboutUrl())
                .contains("");
    }

    @Test
    void letsAColumnTakeBackAnInheritedSeparator() {
        Schema schema = schema("'separator': ';', 'columns': [{}, {'separator': null}]");

        assertThat(schema.columns().get(0).separator()).contains(";");
        assertThat(schema.columns().get(1).separator()).isEmpty();
    }

    @Test
    void leavesOutColumnsThatAreNoObjects() {
        assertThat(columnWarnings("1, {'name': 'a'}")).containsExactly(INVALID_PROPERTY);
        assertThat(schema("'columns': [1, {'name': 'a'}]").columns())
                .extracting(Column::number)
                .containsExactly(1);
        assertThat(schema("'columns': {}").columns()).isEmpty();
        assertThat(schema("'columns': {}").columnsFromHeader()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'@type': 'Table'", "'@type': ['Schema']", "'@type': 1"})
    void refusesAnotherType(String type) {
        assertThat(errors("'url': 't.csv', 'tableSchema': {" + type + "}")).containsExactly(WRONG_TYPE);
    }

    @Test
    void refusesBlankNodes() {
        assertThat(errors("'url': 't.csv', 'tableSchema': {'@id': '_:s', 'columns': [{'@id': '_:c'}]}"))
                .containsExactly(INVALID_ID, INVALID_ID);
    }

    private static List<ProblemCode> columnWarnings(String columns) {
        return warnings("'url': 't.csv', 'tableSchema': {'columns': [" + columns + "]}");
    }
}
