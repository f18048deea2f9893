package vn.congmo.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.Fixture;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

class ValidatorTest {

    private static final String ID = "{\"name\": \"id\", \"titles\": \"Mã\", \"required\": true}";
    private static final String VALUE = """
            {"name": "value", "titles": {"vi": "Giá trị", "en": "Value"},
             "datatype": {"base": "decimal", "format": {"pattern": "#.##0,##", "decimalChar": ",", "groupChar": "."}}}
            """;

    @Test
    void acceptsVietnameseHeadersAndNumbers() {
        Fixture fixture = Fixture.table(ID + "," + VALUE).with("t", "Mã,Giá trị\na,\"1.594.379,25\"\nb,\n");
        ValidationReport report = fixture.validate();

        assertThat(report.problems()).isEmpty();
        assertThat(report.rows()).containsEntry(fixture.group().get("t").url(), 2L);
    }

    @Test
    void tellsTwoFormsOfTheSameLettersApart() {
        String decomposed = "Ma\u0303";
        assertThat(codes(Fixture.table(ID).with("t", decomposed + "\na\n")))
                .containsExactly(ProblemCode.HEADER_MISMATCH);
    }

    @Test
    void namesRowAndColumnOfAWrongValueInBothLanguages() {
        Problem problem = only(Fixture.table(ID + "," + VALUE).with("t", "Mã,Giá trị\n\"a\nb\",1\nc,\"1,594,379\"\n"));

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_FORMAT);
        assertThat(problem.row()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(2);
        assertThat(problem.columnName()).isEqualTo("value");
        assertThat(problem.messageVi()).contains("1,594,379").contains("không đúng định dạng");
        assertThat(problem.messageEn()).contains("1,594,379").contains("does not match the format");
    }

    @Test
    void reportsAnEmptyRequiredCell() {
        Problem problem = only(Fixture.table(ID + "," + VALUE).with("t", "Mã,Giá trị\n,1\n"));
        assertThat(problem.code()).isEqualTo(ProblemCode.REQUIRED);
        assertThat(problem.column()).isEqualTo(1);
    }

    @Test
    void reportsMissingAndExtraCells() {
        assertThat(codes(Fixture.table(ID + "," + VALUE).with("t", "Mã,Giá trị\na\nb,1,2\n")))
                .containsExactly(ProblemCode.MISSING_COLUMN, ProblemCode.EXTRA_COLUMN);
    }

    @Test
    void reportsAMissingColumnOfTheHeader() {
        assertThat(codes(Fixture.table(ID + "," + VALUE).with("t", "Mã\n")))
                .containsExactly(ProblemCode.MISSING_COLUMN);
    }

    @Test
    void reportsADuplicatePrimaryKeyWithTheLineOfTheFirst() {
        Problem problem = only(Fixture.table(ID, ", \"primaryKey\": \"id\"").with("t", "Mã\na\nb\na\n"));

        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_KEY);
        assertThat(problem.row()).isEqualTo(4);
        assertThat(problem.messageVi()).isEqualTo("khóa chính “a” đã có ở dòng 2");
    }

    @Test
    void reportsAForeignKeyThatIsNotInTheOtherTable() {
        Fixture fixture = Fixture.group("""
                {"tables": [
                  {"url": "con.csv", "tableSchema": {"columns": [{"name": "cha", "titles": "cha"}],
                   "foreignKeys": [{"columnReference": "cha", "reference": {"resource": "cha.csv", "columnReference": "id"}}]}},
                  {"url": "cha.csv", "tableSchema": {"columns": [{"name": "id", "titles": "id"}], "primaryKey": "id"}}]}
                """);
        Problem problem = only(fixture.with("cha", "id\nx\ny\n").with("con", "cha\nx\n\"\"\nz\n"));

        assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_REFERENCE);
        assertThat(problem.row()).isEqualTo(4);
        assertThat(problem.messageEn()).isEqualTo("there is no “z” in the table “cha” (column id)");
    }

    @Test
    void comparesKeysByValueNotBySpelling() {
        String number = "{\"name\": \"n\", \"titles\": \"n\", \"datatype\": \"decimal\"}";
        assertThat(codes(Fixture.table(number, ", \"primaryKey\": \"n\"").with("t", "n\n1\n1.0\n")))
                .containsExactly(ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void pointsToBytesThatAreNoText() {
        byte[] csv = "Mã,Giá trị\na,1\nXin ch?o,2\n".getBytes(StandardCharsets.UTF_8);
        int at = new String(csv, StandardCharsets.ISO_8859_1).indexOf('?');
        csv[at] = (byte) 0xE0;
        Problem problem = only(Fixture.table(ID + "," + VALUE).with("t", csv));

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_ENCODING);
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(1);
        assertThat(problem.messageEn()).contains("at byte " + (at + 1));
    }

    @Test
    void stopsSoonAtAQuoteThatIsNeverClosed() {
        StringBuilder csv = new StringBuilder("Mã,Giá trị\na,1\nb,\"2\n");
        for (int i = 0; i < 100_000; i++) {
            csv.append("c").append(i).append(",3\n");
        }
        Problem problem = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> only(Fixture.table(ID + "," + VALUE).with("t", csv.toString())));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNBALANCED_QUOTE);
        assertThat(problem.row()).isEqualTo(3);
    }

    @Test
    void reportsAnUnclosedQuoteAtTheEnd() {
        Problem problem = only(Fixture.table(ID).with("t", "Mã\na\n\"b\n"));
        assertThat(problem.code()).isEqualTo(ProblemCode.UNBALANCED_QUOTE);
        assertThat(problem.row()).isEqualTo(3);
    }

    @Test
    void reportsATableThatIsNotThere() {
        assertThat(codes(Fixture.table(ID))).containsExactly(ProblemCode.TABLE_NOT_FOUND);
    }

    @Test
    void countsWhatIsBeyondTheLimit() {
        Fixture fixture = Fixture.table(ID).with("t", "Mã\n\n\n\n");
        ValidationReport report = Csvw.validate(fixture.group(), fixture.source(), 1);

        assertThat(report.problems()).hasSize(1);
        assertThat(report.errors()).isEqualTo(3);
    }

    @Test
    void showsADuplicateKeyInFrontOfAPlaceThatCannotBeRead() {
        assertThat(codes(Fixture.table(ID, ", \"primaryKey\": \"id\"").with("t", "Mã\na\na\n\"b\n")))
                .containsExactly(ProblemCode.UNBALANCED_QUOTE, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void tellsProblemsAsTheyAreFound() {
        Fixture fixture = Fixture.table(ID).with("t", "Mã\n\n\n");
        List<Problem> told = new ArrayList<>();
        ValidationReport report = Csvw.validate(fixture.group(), fixture.source(), 10, told::add);

        assertThat(told).isEqualTo(report.problems()).hasSize(2);
    }

    private static List<ProblemCode> codes(Fixture fixture) {
        return fixture.validate().problems().stream().map(Problem::code).toList();
    }

    private static Problem only(Fixture fixture) {
        ValidationReport report = fixture.validate();
        assertThat(report.problems()).hasSize(1);
        return report.problems().get(0);
    }
}
