package vn.congmo.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTimeTest {

    @ParameterizedTest
    @CsvSource({
        "date, 2026-11-22, 2026-11-22",
        "date, 2026-11-22+07:00, 2026-11-22+07:00",
        "date, 2026-11-22Z, 2026-11-22Z",
        "date, 2026-11-22+14:00, 2026-11-22+14:00",
        "date, 2026-11-22+14:01, WRONG_VALUE",
        "date, 2026-11-22-13:60, WRONG_VALUE",
        "date, 2026-11-22+0700, WRONG_VALUE",
        "date, 2026-1-22, WRONG_VALUE",
        "date, 2026-02-29, WRONG_VALUE",
        "date, 2024-02-29, 2024-02-29",
        "date, 1900-02-29, WRONG_VALUE",
        "date, 2000-02-29, 2000-02-29",
        "date, 0000-01-01, 0000-01-01",
        "date, -0001-01-01, -0001-01-01",
        "date, 12026-01-01, 12026-01-01",
        "date, 02026-01-01, WRONG_VALUE",
        "date, 2026-00-01, WRONG_VALUE",
        "date, 2026-01-32, WRONG_VALUE",
        "date, +2026-01-01, WRONG_VALUE",
        "date, 2026-11-22T00:00:00, WRONG_VALUE",
        "dateTime, 2026-11-22T07:30:00, 2026-11-22T07:30:00",
        "dateTime, 2026-11-22T07:30:00.125Z, 2026-11-22T07:30:00.125Z",
        "dateTime, 2026-11-22T24:00:00, 2026-11-22T24:00:00",
        "dateTime, 2026-11-22T24:00:00.000, 2026-11-22T24:00:00.000",
        "dateTime, 2026-11-22T24:00:01, WRONG_VALUE",
        "dateTime, 2026-11-22T24:00:00.1, WRONG_VALUE",
        "dateTime, 2026-11-22T07:60:00, WRONG_VALUE",
        "dateTime, 2026-11-22T07:30:60, WRONG_VALUE",
        "dateTime, 2026-11-22T07:30, WRONG_VALUE",
        "dateTime, 2026-11-22T07:30:00., WRONG_VALUE",
        "dateTime, 2026-11-22 07:30:00, WRONG_VALUE",
        "dateTime, 2026-11-22T07:30:00z, WRONG_VALUE",
        "datetime, 2026-11-22T07:30:00, 2026-11-22T07:30:00",
        "dateTimeStamp, 2026-11-22T07:30:00, WRONG_VALUE",
        "dateTimeStamp, 2026-11-22T07:30:00-05:00, 2026-11-22T07:30:00-05:00",
        "time, 07:30:00, 07:30:00",
        "time, 24:00:00, 24:00:00",
        "time, 7:30:00, WRONG_VALUE",
        "gYear, 2026, 2026",
        "gYear, 26, WRONG_VALUE",
        "gYear, 2026Z, 2026Z",
        "gYear, -0044, -0044",
        "gYearMonth, 2026-12, 2026-12",
        "gYearMonth, 2026-13, WRONG_VALUE",
        "gMonth, --02, --02",
        "gMonth, --02--, WRONG_VALUE",
        "gMonthDay, --02-29, --02-29",
        "gMonthDay, --02-30, WRONG_VALUE",
        "gMonthDay, --04-31, WRONG_VALUE",
        "gDay, ---31, ---31",
        "gDay, ---32, WRONG_VALUE",
        "gDay, ---31-08:00, ---31-08:00"
    })
    void readsXmlSchemaWhereNoFormatIsGiven(String base, String text, String expected) {
        assertThat(Reading.of(base, null, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 2015-03-22",
        "yyyyMMdd, 20150322",
        "dd-MM-yyyy, 22-03-2015",
        "d-M-yyyy, 22-3-2015",
        "MM-dd-yyyy, 03-22-2015",
        "M-d-yyyy, 3-22-2015",
        "dd/MM/yyyy, 22/03/2015",
        "d/M/yyyy, 22/3/2015",
        "MM/dd/yyyy, 03/22/2015",
        "M/d/yyyy, 3/22/2015",
        "dd.MM.yyyy, 22.03.2015",
        "d.M.yyyy, 22.3.2015",
        "MM.dd.yyyy, 03.22.2015",
        "M.d.yyyy, 3.22.2015"
    })
    void readsEveryListedDatePatternAloneAndBeforeEveryTime(String pattern, String text) {
        assertThat(read("date", pattern, text)).isEqualTo("2015-03-22");
        assertThat(read("date", pattern + "X", text + "Z")).isEqualTo("2015-03-22Z");
        assertThat(read("dateTime", pattern + " HH:mm", text + " 15:02")).isEqualTo("2015-03-22T15:02:00");
        assertThat(read("dateTime", pattern + " HHmmss", text + " 150237")).isEqualTo("2015-03-22T15:02:37");
        assertThat(read("dateTime", pattern + " HH:mm:ss.SS xxx", text + " 15:02:37.1 -05:00"))
                .isEqualTo("2015-03-22T15:02:37.1-05:00");
    }

    @ParameterizedTest
    @CsvSource({
        "time, HH:mm:ss.SSS, 15:02:37.143, 15:02:37.143",
        "time, HH:mm:ss.SSS, 15:02:37, 15:02:37",
        "time, HH:mm:ss.S, 15:02:37.143, WRONG_FORMAT",
        "time, HH:mm:ss, 15:02:37.1, WRONG_FORMAT",
        "time, HHmmss, 150237, 15:02:37",
        "time, HH:mm, 15:02, 15:02:00",
        "time, HHmm, 1502, 15:02:00",
        "time, HH:mm, 24:00, WRONG_FORMAT",
        "time, HH:mm x, 15:02 -05, 15:02:00-05:00",
        "dateTime, yyyy-MM-ddTHH:mm:ss.S, 2015-03-15T15:02:37.1, 2015-03-15T15:02:37.1",
        "dateTime, yyyy-MM-ddTHH:mm:ss, 2015-03-15T15:02:37, 2015-03-15T15:02:37",
        "dateTime, yyyy-MM-ddTHH:mm:ssXXX, 2015-03-15T15:02:37-05:00, 2015-03-15T15:02:37-05:00",
        "dateTime, yyyy-MM-ddTHH:mm, 2015-03-15T15:02, 2015-03-15T15:02:00",
        "dateTimeStamp, yyyy-MM-dd HH:mm:ss X, 2015-03-15 15:02:37 +08, 2015-03-15T15:02:37+08:00",
        "dateTimeStamp, yyyy-MM-dd HH:mm, 2015-03-15 15:02, WRONG_FORMAT"
    })
    void readsTheListedTimePatterns(String base, String pattern, String text, String expected) {
        assertThat(read(base, pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "X, -08, -08:00",
        "X, +0530, +05:30",
        "X, Z, Z",
        "X, +05:30, WRONG_FORMAT",
        "XX, -0800, -08:00",
        "XX, Z, Z",
        "XX, -08, WRONG_FORMAT",
        "XXX, -08:00, -08:00",
        "XXX, Z, Z",
        "XXX, -0800, WRONG_FORMAT",
        "x, -08, -08:00",
        "x, +0530, +05:30",
        "x, Z, WRONG_FORMAT",
        "xx, +0530, +05:30",
        "xx, Z, WRONG_FORMAT",
        "xxx, +05:30, +05:30",
        "xxx, Z, WRONG_FORMAT",
        "xxx, +14:30, WRONG_FORMAT",
        "xxx, '', WRONG_FORMAT"
    })
    void readsTheSixMarkersOfZones(String marker, String zone, String expected) {
        String value = expected.equals("WRONG_FORMAT") ? expected : "2015-03-22" + expected;
        assertThat(read("date", "d/M/yyyy" + marker, "22/3/2015" + zone)).isEqualTo(value);
        assertThat(read("date", "d/M/yyyy " + marker, "22/3/2015 " + zone)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "date, dd/MM/yyyy, 22/11/2026, 2026-11-22",
        "date, d/M/yyyy, 1/7/2025, 2025-07-01",
        "date, d/M/yyyy, 01/07/2025, 2025-07-01",
        "date, dd/MM/yyyy, 1/7/2025, WRONG_FORMAT",
        "date, d/M/yyyy, 31/4/2025, WRONG_FORMAT",
        "date, d/M/yyyy, 7/13/2025, WRONG_FORMAT",
        "date, d/M/yyyy, 29/2/2023, WRONG_FORMAT",
        "date, d/M/yyyy, 1/7/25, WRONG_FORMAT",
        "date, yyyy-MM-dd, 2025-07-01Z, WRONG_FORMAT",
        "gYearMonth, MM/yyyy, 07/2025, 2025-07",
        "gYear, yyyy, 2026, 2026",
        "gMonthDay, dd/MM, 29/02, --02-29",
        "gMonth, MM, 02, --02",
        "gDay, d, 7, ---07",
        "dateTime, HH:mm dd/MM/yyyy, 07:30 01/07/2025, 2025-07-01T07:30:00"
    })
    void readsDatesByVietnamesePatterns(String base, String pattern, String text, String expected) {
        assertThat(read(base, pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "date, yyyy",
        "date, yy-MM-dd",
        "date, MMM d yyyy",
        "date, dd/MM/yyyy HH:mm",
        "date, dd/dd/yyyy",
        "date, dMyyyy",
        "date, 'yyyy-MM-dd  X'",
        "date, yyyy-MM-ddXXXX",
        "date, yyyy-MM-ddXd",
        "date, yyyy--MM-dd",
        "time, HH",
        "time, h:mm",
        "time, 'HH:mm:ss,SSS'",
        "dateTime, yyyy-MM-dd",
        "gYear, d/M/yyyy",
        "date, ''"
    })
    void warnsOfPatternsThatDoNotFit(String base, String pattern) {
        assertThat(DatatypeRules.fits(Format.of(pattern), Builtin.find(base).orElseThrow()))
                .isFalse();
    }

    @Test
    void givesBackTheSameStringWhereItIsTheValue() {
        String text = new String("2026-11-22");
        assertThat(Reading.of("date", null, text)).isSameAs(text);
        assertThat(Reading.of("date", "yyyy-MM-dd", text)).isSameAs(text);
    }

    private static String read(String base, String pattern, String text) {
        assertThat(DatatypeRules.fits(Format.of(pattern), Builtin.find(base).orElseThrow()))
                .isTrue();
        return Reading.of(base, pattern, text);
    }
}
