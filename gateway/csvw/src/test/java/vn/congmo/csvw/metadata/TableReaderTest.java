package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.csvw.metadata.Metadata.errors;
import static vn.congmo.csvw.metadata.Metadata.warnings;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_PROPERTY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.csvw.metadata.Dialect.Trim;
import vn.congmo.csvw.problem.ProblemCode;

/** Sections 5.3, 5.4, 5.9 and 5.10: groups, tables, dialects and transformations. */
class TableReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'tables': [] | MISSING_PROPERTY",
                "'tables': [1] | MISSING_PROPERTY",
                "'dc:title': 'x' | MISSING_PROPERTY",
                "'tables': [{}] | MISSING_PROPERTY",
                "'tables': 1 | MISSING_PROPERTY",
                "'url': 1 | MISSING_PROPERTY",
                "'tables': [{'url': 't.csv'}], '@type': 'Table' | WRONG_TYPE",
                "'tables': [{'url': 't.csv', '@type': 'TableGroup'}] | WRONG_TYPE",
                "'tables': [{'url': 't.csv'}], '@id': '_:g' | INVALID_ID",
                "'url': 't.csv', '@id': '_:t' | INVALID_ID",
                "'url': 't.csv', 'dialect': {'@id': '_:d'} | INVALID_ID",
                "'url': 't.csv', 'dialect': {'@type': 'Table'} | WRONG_TYPE",
                "'url': 't.csv', 'dialect': 'nowhere.json' | METADATA_NOT_FOUND",
                "'url': 't.csv', 'tableSchema': 'nowhere.json' | METADATA_NOT_FOUND",
                "'url': 't.csv', 'transformations': [{}] | MISSING_PROPERTY"
            })
    void refuseWhatIsRequiredOrForbidden(String members, ProblemCode code) {
        assertThat(errors(members)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'tables': [1, {'url': 't.csv'}] | INVALID_PROPERTY",
                "'tables': [{'url': 't.csv'}], 'url': 't.csv' | UNKNOWN_PROPERTY",
                "'tables': [{'url': 't.csv'}], 'name': 'x' | UNKNOWN_PROPERTY",
                "'tables': [{'url': 't.csv'}], 'tableDirection': 'inherit' | INVALID_PROPERTY",
                "'url': 't.csv', 'name': 'x' | UNKNOWN_PROPERTY",
                "'url': 't.csv', 'suppressOutput': 'true' | INVALID_PROPERTY",
                "'url': 't.csv', 'tableDirection': 'up' | INVALID_PROPERTY",
                "'url': 't.csv', 'tableSchema': 1 | INVALID_PROPERTY",
                "'url': 't.csv', 'transformations': {} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': 1 | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'commentPrefix': 1} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'delimiter': 1} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'doubleQuote': 'yes'} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'encoding': 'no such thing'} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'header': 1} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'headerRowCount': -1} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'headerRowCount': '1'} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'lineTerminators': 1} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'quoteChar': 1} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'skipBlankRows': 'no'} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'skipColumns': 1.5} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'skipInitialSpace': 1} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'skipRows': '2'} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'trim': 'both'} | INVALID_PROPERTY",
                "'url': 't.csv', 'dialect': {'quote': 'x'} | UNKNOWN_PROPERTY"
            })
    void warnOfWhatTheyIgnore(String members, ProblemCode code) {
        assertThat(warnings(members)).containsExactly(code);
    }

    @Test
    void readTheWholeDialect() {
        Dialect dialect = dialect("""
                {'commentPrefix': '%', 'delimiter': ';', 'doubleQuote': false, 'encoding': 'windows-1258',
                 'header': false, 'headerRowCount': 2, 'lineTerminators': '|', 'quoteChar': null, 'skipBlankRows': true,
                 'skipColumns': 1, 'skipInitialSpace': true, 'skipRows': 3, 'trim': 'end'}
                """);

        assertThat(dialect.commentPrefix()).contains("%");
        assertThat(dialect.delimiter()).isEqualTo(";");
        assertThat(dialect.doubleQuote()).isFalse();
        assertThat(dialect.encoding()).isEqualTo("windows-1258");
        assertThat(dialect.headerRowCount()).isEqualTo(2);
        assertThat(dialect.lineTerminators()).containsExactly("|");
        assertThat(dialect.quoteChar()).isEmpty();
        assertThat(dialect.skipBlankRows()).isTrue();
        assertThat(dialect.skipColumns()).isEqualTo(1);
        assertThat(dialect.skipRows()).isEqualTo(3);
        assertThat(dialect.trim()).isEqualTo(Trim.END);
    }

    @Test
    void haveTheDefaultDialectWhereNothingIsSaid() {
        assertThat(dialect("{}")).isEqualTo(Dialect.DEFAULT);
        assertThat(dialect("{'header': false}").headerRowCount()).isZero();
        assertThat(dialect("{'skipInitialSpace': true}").trim()).isEqualTo(Trim.START);
        assertThat(dialect("{'trim': false, 'skipInitialSpace': true}").trim()).isEqualTo(Trim.NONE);
        assertThat(dialect("{'trim': true}").trim()).isEqualTo(Trim.BOTH);
    }

    @Test
    void takeDialectSchemaAndTransformationsFromTheGroupWhereTheyHaveNone() {
        TableGroup group = Metadata.read("""
                'dialect': {'delimiter': ';'}, 'tableSchema': {'columns': [{'name': 'a'}]}, 'tableDirection': 'rtl',
                'transformations': [{'url': 'x', 'scriptFormat': 'y', 'targetFormat': 'z'}],
                'tables': [{'url': 't.csv'},
                  {'url': 'u.csv', 'dialect': {}, 'tableSchema': {'columns': []}, 'tableDirection': 'ltr',
                   'transformations': []}]
                """);

        Table t = group.get("t");
        assertThat(t.dialect().delimiter()).isEqualTo(";");
        assertThat(t.schema().find("a")).isPresent();
        assertThat(t.transformations()).hasSize(1);
        assertThat(t.direction()).isEqualTo(Direction.RTL);
        Table u = group.get("u");
        assertThat(u.dialect()).isEqualTo(Dialect.DEFAULT);
        assertThat(u.schema().columns()).isEmpty();
        assertThat(u.transformations()).isEmpty();
        assertThat(u.direction()).isEqualTo(Direction.LTR);
    }

    @ParameterizedTest
    @CsvSource({"inherit, RTL", "ltr, LTR", "auto, AUTO", "none, RTL"})
    void giveTheirDirectionToTextThatInheritsIt(String own, Direction direction) {
        String text = own.equals("none") ? "" : "'textDirection': '" + own + "'";
        Table table = Metadata.read(
                        "'url': 't.csv', 'tableDirection': 'rtl', 'tableSchema': {'columns': [{" + text + "}]}")
                .get("t");

        assertThat(table.textDirection(table.schema().columns().get(0))).isEqualTo(direction);
    }

    @Test
    void listTransformations() {
        Table table = Metadata.read("""
                'url': 't.csv', 'transformations': [{'@id': 'x', '@type': 'Template', 'url': 'templates/ical.txt',
                 'titles': {'en': 'iCalendar'}, 'scriptFormat': 'https://mustache.github.io/', 'source': 'json',
                 'targetFormat': 'http://www.iana.org/assignments/media-types/text/calendar', 'dc:title': 'x'}]
                """).get("t");

        Transformation transformation = table.transformations().get(0);
        assertThat(transformation.id()).contains("http://example.org/d/x");
        assertThat(transformation.url()).isEqualTo("http://example.org/d/templates/ical.txt");
        assertThat(transformation.scriptFormat()).isEqualTo("https://mustache.github.io/");
        assertThat(transformation.targetFormat())
                .isEqualTo("http://www.iana.org/assignments/media-types/text/calendar");
        assertThat(transformation.source()).contains("json");
        assertThat(transformation.titles().find("en")).contains("iCalendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'source': 'xml'", "'source': 1", "'titles': 1", "'url': 1"})
    void warnOfWrongValuesInTransformations(String member) {
        String url = member.startsWith("'url'") ? "" : "'url': 'x', ";
        assertThat(warnings("'url': 't.csv', 'transformations': [{" + url + "'scriptFormat': 'y', 'targetFormat': 'z', "
                        + member + "}]"))
                .containsExactly(INVALID_PROPERTY);
    }

    @Test
    void takeATransformationWithoutASource() {
        assertThat(warnings("'url': 't.csv', 'transformations': "
                        + "[{'url': 'x', 'scriptFormat': 'y', 'targetFormat': 'z', 'source': null}]"))
                .isEmpty();
    }

    private static Dialect dialect(String json) {
        TableGroup group = Metadata.read("'url': 't.csv', 'dialect': " + json);
        assertThat(group.warnings()).isEmpty();
        return group.get("t").dialect();
    }
}
