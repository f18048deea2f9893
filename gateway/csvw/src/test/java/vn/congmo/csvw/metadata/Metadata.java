package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** Metadata written in a test, with single quotes for double ones. */
final class Metadata {

    static final String URL = "http://example.org/d/csv-metadata.json";

    private Metadata() {}

    /** Reads a document as it is. */
    static TableGroup readWhole(String json) {
        return MetadataReader.read(bytes(json), URL, MetadataSource.NONE);
    }

    /** Reads the members of a group or table; the context is added. */
    static TableGroup read(String members) {
        return readWhole("{'@context': 'http://www.w3.org/ns/csvw', " + members + "}");
    }

    /** Reads a table {@code t.csv} with these members of its schema. */
    static Schema schema(String members) {
        return read("'url': 't.csv', 'tableSchema': {" + members + "}").get("t").schema();
    }

    static List<ProblemCode> warnings(String members) {
        return read(members).warnings().stream().map(Problem::code).toList();
    }

    static List<ProblemCode> errors(String members) {
        return errorsOf("{'@context': 'http://www.w3.org/ns/csvw', " + members + "}");
    }

    static List<ProblemCode> errorsOf(String json) {
        CsvwException failure = catchThrowableOfType(CsvwException.class, () -> readWhole(json));
        assertThat(failure).as(json).isNotNull();
        return failure.problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .toList();
    }

    static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
