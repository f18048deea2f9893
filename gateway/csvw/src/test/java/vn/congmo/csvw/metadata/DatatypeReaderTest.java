package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Datatype;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

class DatatypeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'any'; ANY_ATOMIC_TYPE",
                "'binary'; BASE64_BINARY",
                "'datetime'; DATE_TIME",
                "'number'; DOUBLE",
                "'NCName'; NC_NAME",
                "{'base': 'gYear'}; G_YEAR",
                "{'@type': 'Datatype', '@id': 'http://example.org/năm', 'base': 'gYear'}; G_YEAR",
                "{}; STRING"
            })
    void readsNamesAndDescriptions(String json, Builtin base) {
        TableGroup group = read(json);
        assertThat(datatype(group).base()).isEqualTo(base);
        assertThat(group.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'integral'; INVALID_PROPERTY",
                "'http://www.w3.org/2001/XMLSchema#integer'; INVALID_PROPERTY",
                "1; INVALID_PROPERTY",
                "{'base': 'integral'}; INVALID_PROPERTY",
                "{'base': 'integer', 'format': 'x'}; INVALID_FORMAT",
                "{'base': 'integer', 'format': 1}; INVALID_PROPERTY",
                "{'base': 'integer', 'format': {'pattern': 1}}; INVALID_PROPERTY",
                "{'base': 'integer', 'format': {'groupChar': 1}}; INVALID_PROPERTY",
                "{'base': 'integer', 'format': {'groupChar': ''}}; INVALID_FORMAT",
                "{'base': 'integer', 'format': {'decimalChar': '0'}}; INVALID_FORMAT",
                "{'base': 'boolean', 'format': 'YN'}; INVALID_FORMAT",
                "{'base': 'boolean', 'format': {'pattern': 'Y|N'}}; INVALID_PROPERTY",
                "{'base': 'date', 'format': 'yy-MM-dd'}; INVALID_FORMAT",
                "{'base': 'duration', 'format': '['}; INVALID_FORMAT",
                "{'base': 'string', 'format': '(?i)a'}; INVALID_FORMAT",
                "{'base': 'string', 'length': '5'}; INVALID_PROPERTY",
                "{'base': 'string', 'length': -5}; INVALID_PROPERTY",
                "{'base': 'integer', 'minimum': true}; INVALID_PROPERTY",
                "{'base': 'integer', 'name': 'n'}; UNKNOWN_PROPERTY"
            })
    void warnsOfWhatItIgnores(String json, ProblemCode code) {
        TableGroup group = read(json);
        assertThat(group.warnings()).extracting(Problem::code).containsExactly(code);
        assertThat(datatype(group).format().pattern()).isEmpty();
        assertThat(datatype(group).format().groupChar()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'@id': 'http://www.w3.org/2001/XMLSchema#integer', 'base': 'string'}; INVALID_DATATYPE",
                "{'@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML'}; INVALID_DATATYPE",
                "{'@id': '_:a'}; INVALID_ID",
                "{'@type': 'Column'}; WRONG_TYPE",
                "{'base': 'integer', 'length': 3}; INVALID_DATATYPE",
                "{'base': 'anyURI', 'maxLength': 3}; INVALID_DATATYPE",
                "{'length': 3, 'minLength': 4}; INVALID_DATATYPE",
                "{'minimum': 1}; INVALID_DATATYPE",
                "{'base': 'integer', 'minimum': 1, 'minInclusive': 2}; INVALID_DATATYPE",
                "{'base': 'integer', 'maximum': 1, 'maxInclusive': 2}; INVALID_DATATYPE",
                "{'base': 'integer', 'minimum': 1, 'minExclusive': 1}; INVALID_DATATYPE",
                "{'base': 'integer', 'minimum': 2, 'maximum': 1}; INVALID_DATATYPE",
                "{'base': 'integer', 'minimum': 2.5}; INVALID_DATATYPE",
                "{'base': 'date', 'format': 'd/M/yyyy', 'minimum': '1/2/2026'}; INVALID_DATATYPE",
                "{'base': 'decimal', 'format': {'decimalChar': ','}, 'minimum': '1,5'}; INVALID_DATATYPE"
            })
    void refusesWhatContradictsItself(String json, ProblemCode code) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(CsvwException.class, e -> assertThat(codes(e))
                .contains(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'base': 'integer', 'minimum': 1, 'minInclusive': '1'}; 1",
                "{'base': 'integer', 'minimum': 5.0}; 5",
                "{'base': 'decimal', 'minimum': 12345678.5}; 12345678.5",
                "{'base': 'decimal', 'minimum': 1e-9}; 0.000000001",
                "{'base': 'double', 'minimum': '-INF'}; -INF",
                "{'base': 'gYear', 'minimum': 2026}; 2026",
                "{'base': 'date', 'format': 'd/M/yyyy', 'minimum': '2026-02-01'}; 2026-02-01"
            })
    void readsBoundsAsXmlSchemaWritesThem(String json, String minimum) {
        assertThat(datatype(read(json)).bounds().minInclusive()).contains(minimum);
    }

    private static List<ProblemCode> codes(CsvwException e) {
        return e.problems().stream().map(Problem::code).toList();
    }

    private static Datatype datatype(TableGroup group) {
        return group.tables().get(0).schema().columns().get(0).datatype();
    }

    private static TableGroup read(String datatype) {
        String json = "{'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', 'tableSchema': {'columns': ["
                + "{'name': 'a', 'datatype': " + datatype + "}]}}";
        return MetadataReader.read(
                json.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                "http://localhost/t.csv-metadata.json",
                MetadataSource.NONE);
    }
}
