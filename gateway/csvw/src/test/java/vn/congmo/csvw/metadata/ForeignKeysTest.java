package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.csvw.metadata.Metadata.errors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** Section 5.5: foreign keys. */
class ForeignKeysTest {

    private static final String GROUP = """
            'tables': [
              {'url': 'a.csv', 'tableSchema': {'columns': [{'name': 'x'}, {'name': 'y'}, {'titles': 'z'}],
               'foreignKeys': [%s]}},
              {'url': './b.csv', 'tableSchema': {'@id': 's', 'columns': [{'name': 'id'}, {'titles': 'z'}]}},
              {'url': 'c.csv', 'tableSchema': {'@id': 'twice', 'columns': [{'name': 'id'}]}},
              {'url': 'd.csv', 'tableSchema': {'@id': 'twice', 'columns': [{'name': 'id'}]}},
              {'url': 'e.csv'}]
            """;

    @Test
    void findTheirTableByUrlOrSchema() {
        TableGroup group = Metadata.read(GROUP.formatted("""
                {'columnReference': 'x', 'reference': {'resource': 'B.CSV/../b.csv', 'columnReference': ['id']}},
                {'columnReference': ['y'], 'reference': {'schemaReference': 's', 'columnReference': 'id'}}
                """));

        assertThat(group.warnings()).isEmpty();
        assertThat(group.get("a").schema().foreignKeys())
                .extracting(ForeignKey::referencedTable)
                .containsOnly("http://example.org/d/b.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'x' | 'resource': 'nowhere.csv', 'columnReference': 'id' | UNKNOWN_TABLE",
                "'x' | 'schemaReference': 'nowhere', 'columnReference': 'id' | UNKNOWN_TABLE",
                "'x' | 'schemaReference': 'twice', 'columnReference': 'id' | AMBIGUOUS_TABLE",
                "'x' | 'resource': 'b.csv', 'columnReference': 'nothing' | UNKNOWN_COLUMN",
                "'x' | 'resource': 'b.csv', 'columnReference': 'z' | UNKNOWN_COLUMN",
                "'x' | 'resource': 'e.csv', 'columnReference': 'id' | UNKNOWN_COLUMN",
                "'nothing' | 'resource': 'b.csv', 'columnReference': 'id' | UNKNOWN_COLUMN",
                "'z' | 'resource': 'b.csv', 'columnReference': 'id' | UNKNOWN_COLUMN",
                "[] | 'resource': 'b.csv', 'columnReference': 'id' | MISSING_PROPERTY",
                "'x' | 'resource': 'b.csv' | MISSING_PROPERTY",
                "'x' | 'columnReference': 'id' | MISSING_PROPERTY",
                "['x', 'y'] | 'resource': 'b.csv', 'columnReference': 'id' | INVALID_PROPERTY",
                "'x' | 'resource': 'b.csv', 'schemaReference': 's', 'columnReference': 'id' | INVALID_PROPERTY",
                "'x' | 'resource': 'b.csv', 'columnReference': 'id', 'dc:title': 'no' | UNKNOWN_PROPERTY",
                "'x', 'dc:title': 'no' | 'resource': 'b.csv', 'columnReference': 'id' | UNKNOWN_PROPERTY"
            })
    void areErrorsWhereTheyCannotBeFollowed(String columns, String reference, ProblemCode code) {
        String key = "{'columnReference': " + columns + ", 'reference': {" + reference + "}}";
        assertThat(errors(GROUP.formatted(key))).contains(code);
    }

    @Test
    void areLeftOutWhereTheyAreNoObjects() {
        TableGroup group = Metadata.read(GROUP.formatted("1"));

        assertThat(group.warnings()).extracting(Problem::code).containsExactly(ProblemCode.INVALID_PROPERTY);
        assertThat(errors(GROUP.formatted("{'columnReference': 'x', 'reference': 1}")))
                .contains(ProblemCode.MISSING_PROPERTY);
    }
}
