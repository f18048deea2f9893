package vn.congmo.csvw.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.csvw.metadata.Dialect;
import vn.congmo.csvw.problem.ProblemCode;

final class DialectRecordReaderTest {

    @Test
    void keepsEveryKindOfLineEndInsideQuotes() throws IOException {
        assertThat(cells("a,\"1\r\n2\n3\r4\"\r\nb,c\nd,e"))
                .containsExactly(List.of("a", "1\r\n2\n3\r4"), List.of("b", "c"), List.of("d", "e"));
    }

    @Test
    void countsRowsAndLinesApart() throws IOException {
        List<CsvRecord> records = records("\"a\r\nb\"\r\nc\n\"d\ne\n\"\nf\n".getBytes(StandardCharsets.UTF_8), plain());
        assertThat(records).extracting(CsvRecord::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 3L, 4L, 7L);
    }

    @Test
    void takesALoneCarriageReturnAsPartOfTheCellAndSaysSo() throws IOException {
        CsvRecord record =
                records("a\rb,c\n".getBytes(StandardCharsets.UTF_8), plain()).get(0);

        assertThat(record.fields()).containsExactly("a\rb", "c");
        assertThat(record.faults()).containsExactly(new CsvFault(ProblemCode.BARE_CARRIAGE_RETURN, 1, List.of(2L)));
    }

    @Test
    void endsRowsWithWhateverTheDialectSays() throws IOException {
        Dialect carriageReturns = dialect(",", true, List.of("\r\n", "\r"), Dialect.Trim.NONE);
        assertThat(cells("a\rb\r\nc\nd\r", carriageReturns))
                .containsExactly(List.of("a"), List.of("b"), List.of("c\nd"));
        Dialect marks = dialect(",", true, List.of("|", "||"), Dialect.Trim.NONE);
        assertThat(cells("a,b||c|d", marks)).containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    }

    @Test
    void cutsAtLongDelimiters() throws IOException {
        Dialect dialect = dialect("::", true, List.of("\n"), Dialect.Trim.NONE);
        assertThat(cells("a:b::\"c::d\"::\"\"\"e\"\"\"\n", dialect)).containsExactly(List.of("a:b", "c::d", "\"e\""));
    }

    @Test
    void takesAwayBackslashesWhereQuotesAreNotDoubled() throws IOException {
        Dialect dialect = dialect(",", false, List.of("\n"), Dialect.Trim.NONE);
        assertThat(cells("\"a\\\"b\\\\\",c\\,d\n\"x\ny\"\n", dialect))
                .containsExactly(List.of("a\"b\\", "c,d"), List.of("x\ny"));
    }

    @Test
    void knowsDialectsWithoutQuotes() throws IOException {
        Dialect dialect = withoutQuotes();
        assertThat(cells("\"a,b\"\n", dialect)).containsExactly(List.of("\"a", "b\""));
    }

    @ParameterizedTest
    @CsvSource({"NONE,' a ',' b '", "START,'a ','b '", "END,' a',' b'", "BOTH,'a','b'"})
    void cutsWhiteSpaceOff(Dialect.Trim trim, String first, String second) throws IOException {
        assertThat(cells(" a , b \n", dialect(",", true, List.of("\n"), trim))).containsExactly(List.of(first, second));
    }

    @Test
    void skipsWhiteSpaceBeforeQuotesWhereItIsCutOff() throws IOException {
        Dialect dialect = dialect(",", true, List.of("\n"), Dialect.Trim.BOTH);
        CsvRecord record = records("a , \"b, c\" ,d\n".getBytes(StandardCharsets.UTF_8), dialect)
                .get(0);
        assertThat(record.fields()).containsExactly("a", "b, c", "d");
        assertThat(record.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"a\"b\",c|1|2", "ầ,b\"c\"|2|6", "a,\"b\" c|2|5", "\"x\"y\"\"|1|3", "a,b \"c\"|2|5"})
    void pointsToQuotesWithinACell(String line, int column, long atByte) throws IOException {
        CsvRecord record = records((line + "\nnext\n").getBytes(StandardCharsets.UTF_8), plain())
                .get(0);
        assertThat(record.faults()).contains(new CsvFault(ProblemCode.STRAY_QUOTE, column, List.of(atByte)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"a\"\"b\"", "\"\"\"a\"\"\"", "a,\"\",b", "\"a\n\",b", "\"\"\"\""})
    void findsNothingWrongWithRightQuotes(String line) throws IOException {
        assertThat(records((line + "\r\n").getBytes(StandardCharsets.UTF_8), plain()))
                .singleElement()
                .extracting(CsvRecord::faults)
                .isEqualTo(List.of());
    }

    @Test
    void tellsWhereAQuoteWasOpenedThatIsNeverClosed() {
        assertThatThrownBy(() -> cells("Tên,Số\nĐắk,\"1\nb,2\n"))
                .isInstanceOfSatisfying(MalformedCsvException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.fault()).isEqualTo(new CsvFault(ProblemCode.UNBALANCED_QUOTE, 2, List.of(18L)));
                });
    }

    @Test
    void findsThePlaceAlsoFarBehindTheFirstBuffer() {
        String rows = "Buôn Ma Thuột,1\n".repeat(20_000);
        assertThatThrownBy(() -> cells(rows + "x,\"y\n")).isInstanceOfSatisfying(MalformedCsvException.class, e -> {
            assertThat(e.line()).isEqualTo(20_001);
            long bytes = rows.getBytes(StandardCharsets.UTF_8).length;
            assertThat(e.fault().arguments()).isEqualTo(List.of(bytes + 3));
        });
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsACharacterOfTwoUnitsAtTheEndOfTheBuffer() throws IOException {
        String cell = "x".repeat((1 << 16) - 1) + "😀";
        assertThat(cells(cell + "\n")).containsExactly(List.of(cell));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void seesMillionsOfStrayQuotesInOneRowOnce() throws IOException {
        byte[] csv = ("x\"x\"".repeat(1_000_000) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(records(csv, plain()).get(0).faults())
                .containsExactly(new CsvFault(ProblemCode.STRAY_QUOTE, 1, List.of(2L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void believesAByteOrderMarkMoreThanTheDialect(String charset) throws IOException {
        byte[] csv = "\uFEFFtỉnh,số\nĐắk Lắk,1\n".getBytes(Charset.forName(charset));
        assertThat(records(csv, plain()).get(1).fields()).containsExactly("Đắk Lắk", "1");
    }

    @Test
    void composesTheToneMarksOfTheOldVietnameseEncoding() throws IOException {
        Dialect dialect = new Dialect(
                Optional.empty(),
                ",",
                true,
                "windows-1258",
                0,
                List.of("\n"),
                Optional.of("\""),
                false,
                0,
                0,
                Dialect.Trim.NONE);
        byte[] csv = "Đa\u0306\u0301k\n".replace("a\u0306", "ă").getBytes(Charset.forName("windows-1258"));
        assertThat(records(csv, dialect).get(0).fields()).containsExactly("Đắk");
    }

    @Test
    void keepsCommentsAndCountsThemAsRows() throws IOException {
        Dialect dialect = new Dialect(
                Optional.of("#"),
                ",",
                true,
                "utf-8",
                1,
                List.of("\n"),
                Optional.of("\""),
                true,
                1,
                1,
                Dialect.Trim.NONE);
        byte[] csv = "xuất ngày 1/7\nid,tên\n# nguồn: Sở\n1,a\n,\n2,b\n".getBytes(StandardCharsets.UTF_8);
        try (RecordReader reader = DialectRecordReader.open(new ByteArrayInputStream(csv), dialect)) {
            assertThat(reader.header()).extracting(CsvRecord::fields).containsExactly(List.of("tên"));
            assertThat(reader.next().orElseThrow().number()).isEqualTo(4);
            assertThat(reader.next().orElseThrow().number()).isEqualTo(6);
            assertThat(reader.comments()).containsExactly("xuất ngày 1/7", "nguồn: Sở");
        }
    }

    @Test
    void readsWhatOpenCsvReadsAsTheRecommendationDoes() throws IOException {
        for (String row :
                List.of("", ",", "a,b", "\"a,b\",c", "\"a\"\"b\",", ",\"\",", "\"a\nb\",c", "a, b ,\" c \"")) {
            assertThat(new OpenCsvCells(plain()).parse(row)).as(row).isEqualTo(new DialectCells(plain()).parse(row));
        }
    }

    private static List<List<String>> cells(String csv) throws IOException {
        return cells(csv, plain());
    }

    private static List<List<String>> cells(String csv, Dialect dialect) throws IOException {
        return records(csv.getBytes(StandardCharsets.UTF_8), dialect).stream()
                .map(CsvRecord::fields)
                .toList();
    }

    private static List<CsvRecord> records(byte[] csv, Dialect dialect) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        try (RecordReader reader = DialectRecordReader.open(new ByteArrayInputStream(csv), dialect)) {
            for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                records.add(next.get());
            }
        }
        return records;
    }

    private static Dialect plain() {
        return dialect(",", true, Dialect.DEFAULT.lineTerminators(), Dialect.Trim.NONE);
    }

    private static Dialect dialect(String delimiter, boolean doubleQuote, List<String> ends, Dialect.Trim trim) {
        return new Dialect(
                Optional.empty(), delimiter, doubleQuote, "utf-8", 0, ends, Optional.of("\""), false, 0, 0, trim);
    }

    private static Dialect withoutQuotes() {
        return new Dialect(
                Optional.empty(),
                ",",
                true,
                "utf-8",
                0,
                List.of("\n"),
                Optional.empty(),
                false,
                0,
                0,
                Dialect.Trim.NONE);
    }
}
