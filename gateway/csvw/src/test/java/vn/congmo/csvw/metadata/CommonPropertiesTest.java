package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.csvw.metadata.Metadata.errors;
import static vn.congmo.csvw.metadata.Metadata.warnings;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_ANNOTATION;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_ID;
import static vn.congmo.csvw.problem.ProblemCode.INVALID_PROPERTY;
import static vn.congmo.csvw.problem.ProblemCode.LANGUAGE_MAP;
import static vn.congmo.csvw.problem.ProblemCode.UNKNOWN_PROPERTY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.problem.Problem;

/** Section 5.8, its restrictions in section A, and their normalisation in section 6. */
class CommonPropertiesTest {

    private static final String TITLE = "http://purl.org/dc/terms/title";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@value': 'x', '@type': 'xsd:date', '@language': 'vi'}",
                "{'@value': 'x', 'dc:title': 'y'}",
                "{'@value': null}",
                "{'@value': ['x']}",
                "{'@value': {}}",
                "{'@value': 'x', '@language': 1}",
                "{'@value': 'x', '@language': 'not a tag'}",
                "{'@value': 'x', '@type': '_:b'}",
                "{'@value': 'x', '@type': 'Table'}",
                "{'@value': 'x', '@type': 'nothing known'}",
                "{'@value': 'x', '@id': 'http://example.org/'}",
                "{'@language': 'vi'}",
                "{'@type': '_:b'}",
                "{'@type': 1}",
                "{'@type': 'nobody:Knows'}",
                "{'@type': ['schema:Place', 'not a type']}",
                "{'@list': []}",
                "{'@set': []}",
                "{'@graph': []}",
                "{'@index': 'x'}",
                "{'_:b': 'x'}",
                "{'url': 'http://example.org/'}",
                "{'schema:url': {'license': 'x'}}"
            })
    void refusesObjectsThatJsonLdWouldReadOtherwise(String value) {
        assertThat(errors("'url': 't.csv', 'dc:title': " + value)).contains(INVALID_ANNOTATION);
        assertThat(errors("'url': 't.csv', 'notes': [{'dc:title': [" + value + "]}]"))
                .contains(INVALID_ANNOTATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'@id': '_:b'}", "{'@id': 1}", "{'@id': null}"})
    void refusesBlankNodesAndWhatIsNoLink(String value) {
        assertThat(errors("'url': 't.csv', 'dc:title': " + value)).containsExactly(INVALID_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x'",
                "1",
                "1.5",
                "true",
                "null",
                "[]",
                "['x', 2, {'@value': 'y'}]",
                "{}",
                "{'@value': true, '@type': 'boolean'}",
                "{'@value': 'x', '@language': null}",
                "{'@value': 'x', '@type': 'http://example.org/type'}",
                "{'@type': ['Table', 'Template', 'schema:Place', 'http://example.org/Type', 'urn:x:type']}"
            })
    void takesAnyOtherJson(String value) {
        assertThat(warnings("'url': 't.csv', 'dc:title': " + value)).isEmpty();
    }

    @Test
    void normalisesStringsToTheDefaultLanguageAtAnyDepth() {
        Annotations annotations = Metadata.readWhole("""
                        {'@context': ['http://www.w3.org/ns/csvw', {'@language': 'vi'}], 'url': 't.csv',
                         'dc:title': ['a', {'@value': 'b'}, {'dc:title': 'c'}, 4]}
                        """).tables().get(0).annotations();

        assertThat(annotations.find(TITLE)).contains(json("""
                [{'@value': 'a', '@language': 'vi'}, {'@value': 'b'},
                 {'http://purl.org/dc/terms/title': {'@value': 'c', '@language': 'vi'}}, 4]
                """));
    }

    @Test
    void expandsPrefixesInIdentifiersAndTypesAndResolvesIdentifiers() {
        Annotations annotations = Metadata.read("""
                'url': 't.csv', 'dc:title': [{'@id': 'schema:Place'}, {'@id': '../x', '@type': 'schema:Place'}]
                """).tables().get(0).annotations();

        assertThat(annotations.find(TITLE)).contains(json("""
                [{'@id': 'http://schema.org/Place'},
                 {'@id': 'http://example.org/x', '@type': 'http://schema.org/Place'}]
                """));
    }

    @Test
    void takesAPrefixedNameAndItsUrlForOne() {
        Annotations annotations = Metadata.read("'url': 't.csv', 'dc:title': 'a', '" + TITLE + "': 'b'")
                .tables()
                .get(0)
                .annotations();

        assertThat(annotations.texts(TITLE).byLanguage().get("und")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"titel", "nobody:knows", "_:b", "vi"})
    void warnsOfNamesThatAreNeitherPrefixedNorAbsolute(String name) {
        assertThat(warnings("'url': 't.csv', '" + name + "': 'x'")).containsExactly(UNKNOWN_PROPERTY);
        assertThat(warnings("'url': 't.csv', 'tableSchema': {'columns': [{'" + name + "': 'x'}]}"))
                .containsExactly(UNKNOWN_PROPERTY);
    }

    @Test
    void saysHowToWriteWhatIsWrittenByLanguage() {
        TableGroup group = Metadata.read("'url': 't.csv', 'dc:title': {'vi': 'Địa danh', 'en': 'Places'}");

        assertThat(group.warnings()).extracting(Problem::code).containsExactly(LANGUAGE_MAP);
        assertThat(group.warnings().get(0).messageVi()).contains("Địa danh").contains("@language");
        assertThat(group.tables().get(0).annotations().texts(TITLE).isEmpty()).isTrue();
    }

    @Test
    void leavesOutNotesThatAreNoObjects() {
        TableGroup group = Metadata.read("'notes': ['x', {'dc:title': 'y'}], 'tables': [{'url': 't.csv'}]");

        assertThat(group.warnings()).extracting(Problem::code).containsExactly(INVALID_PROPERTY);
        assertThat(group.notes()).hasSize(1);
        assertThat(warnings("'url': 't.csv', 'notes': 'x'")).containsExactly(INVALID_PROPERTY);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
