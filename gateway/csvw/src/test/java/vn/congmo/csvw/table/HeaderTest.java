package vn.congmo.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.csvw.Fixture;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** Section 5.5.1 of the Metadata Vocabulary: when a header fits the described columns. */
class HeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'titles': 'Mã'} | Mã | true",
                "{'name': 'id', 'titles': ['Mã', 'id']} | id | true",
                "{'name': 'id', 'titles': 'Mã'} | id | false",
                "{'name': 'id'} | id | false",
                "{} | anything | true",
                "{'titles': 'Mã'} | mã | false",
                "{'name': 'id', 'titles': 'Mã'} | '  ' | true",
            })
    void fitsByItsTitlesOnly(String column, String header, boolean fits) {
        assertThat(report(column.replace('\'', '"'), header).isValid()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"vi, vi, true", "vi, en, false", "en, en-GB, true", "en-US, en-GB, false", "und, en, true"})
    void comparesLanguagesUpToTheShorterTag(String table, String title, boolean fits) {
        Fixture fixture = Fixture.group("""
                        {"tables": [{"url": "t.csv", "lang": "%s", "tableSchema": {"columns": [
                          {"name": "a", "titles": {"%s": "A"}}]}}]}
                        """.formatted(table, title)).with("t", "A\n1\n");

        assertThat(fixture.validate().isValid()).isEqualTo(fits);
    }

    @Test
    void takesAnyOfSeveralHeaderLines() {
        Fixture fixture = Fixture.group("""
                        {"tables": [{"url": "t.csv", "dialect": {"headerRowCount": 2}, "tableSchema": {"columns": [
                          {"titles": "Mã"}, {"titles": "Tên"}]}}]}
                        """).with("t", "Id,Tên\nMã,Name\n1,a\n");

        assertThat(fixture.validate().isValid()).isTrue();
    }

    @Test
    void needsAsManyColumnsAsDescribed() {
        assertThat(report("{\"titles\": \"Mã\"}, {\"titles\": \"Tên\"}", "Mã").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING_COLUMN);
        assertThat(Fixture.table("").with("t", "Mã\n").validate().problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EXTRA_COLUMN);
    }

    private static ValidationReport report(String columns, String header) {
        return Fixture.table(columns).with("t", header + "\n").validate();
    }
}
