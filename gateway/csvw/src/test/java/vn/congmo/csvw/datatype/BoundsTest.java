package vn.congmo.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "integer, minInclusive, 5, 5, true",
        "integer, minExclusive, 5, 005, false",
        "integer, maxExclusive, -5, -6, true",
        "integer, minInclusive, -5, -6, false",
        "integer, maxInclusive, 0, -0, true",
        "decimal, maxInclusive, 5, 5.000, true",
        "decimal, maxInclusive, 5, 5.0001, false",
        "decimal, minInclusive, 0.05, 0.5, true",
        "decimal, minInclusive, 100, 99.9, false",
        "decimal, maxExclusive, 0.1, -100, true",
        "double, maxInclusive, 1E3, 1000, true",
        "double, maxInclusive, 1E3, INF, false",
        "double, maxInclusive, INF, 1E300, true",
        "double, maxInclusive, INF, NaN, false",
        "double, minInclusive, 0, -0.0, true",
        "float, maxInclusive, 0.1, 0.10000000000001, true",
        "double, maxInclusive, 0.1, 0.10000000000001, false",
        "date, minInclusive, 2015-06-05, 2015-06-05, true",
        "date, minExclusive, 2015-06-05, 2015-06-05, false",
        "date, minInclusive, -0002-01-01, -0001-01-01, true",
        "date, minInclusive, 2015-06-05Z, 2015-06-05+07:00, false",
        "date, maxInclusive, 2015-06-05Z, 2015-06-05+07:00, true",
        "date, minInclusive, 2015-06-05Z, 2015-06-05, false",
        "date, maxInclusive, 2015-06-05Z, 2015-06-05, false",
        "date, minInclusive, 2015-06-05Z, 2015-06-06, true",
        "dateTime, minInclusive, 2015-06-06T00:00:00, 2015-06-05T24:00:00, true",
        "dateTime, minInclusive, 2015-06-05T07:00:00+07:00, 2015-06-05T00:00:00Z, true",
        "dateTime, minExclusive, 2015-06-05T00:00:00.5, 2015-06-05T00:00:00.50, false",
        "dateTime, minExclusive, 2015-06-05T00:00:00.5, 2015-06-05T00:00:00.51, true",
        "dateTime, minInclusive, 2015-06-05T14:00:00Z, 2015-06-06T03:59:59, false",
        "dateTime, minInclusive, 2015-06-05T14:00:00Z, 2015-06-06T04:00:01, true",
        "time, maxExclusive, 12:00:00, 24:00:00, true",
        "gYear, minInclusive, 2025, 2026, true",
        "gMonthDay, maxExclusive, --03-01, --02-29, true",
        "gDay, maxInclusive, ---15, ---16, false",
        "duration, minInclusive, P1M, P30D, false",
        "duration, maxInclusive, P1M, P30D, false",
        "duration, minInclusive, P1M, P31D, false",
        "duration, minInclusive, P1M, P32D, true",
        "duration, maxExclusive, P1M, P27D, true",
        "duration, maxInclusive, P1Y, P12M, true",
        "duration, minInclusive, P1Y, P365D, false",
        "duration, maxInclusive, PT1M, PT60.0S, true",
        "duration, maxInclusive, PT1M, PT60.1S, false",
        "duration, minInclusive, -P1D, -PT24H, true",
        "duration, minExclusive, -PT0.5S, -PT0.6S, false",
        "duration, minExclusive, -PT0.5S, -PT0.4S, true",
        "duration, minInclusive, P1Y, P99999999999999999999Y, false",
        "dayTimeDuration, minInclusive, PT12H, P1D, true",
        "yearMonthDuration, maxExclusive, P2Y, P23M, true"
    })
    void comparesValuesByTheOrderOfTheirType(String base, String property, String bound, String text, boolean fits) {
        Datatype datatype = Reading.type(base, Format.NONE, Reading.bounds(property, bound));
        assertThat(DatatypeRules.violations(datatype)).isEmpty();
        assertThat(Reading.of(datatype, text)).isEqualTo(fits ? text : "OUT_OF_BOUNDS");
    }

    @Test
    void comparesValuesNotTheirSpelling() {
        Format format = new Format(Optional.of("#.##0,##"), Optional.of(","), Optional.of("."));
        Datatype number = Reading.type("decimal", format, Reading.bounds("maxInclusive", "1594.5"));
        assertThat(Reading.of(number, "1.594,5")).isEqualTo("1594.5");
        assertThat(Reading.of(number, "1.594,6")).isEqualTo("OUT_OF_BOUNDS");
        Datatype date = Reading.type("date", Format.of("d/M/yyyy"), Reading.bounds("minInclusive", "2026-01-02"));
        assertThat(Reading.of(date, "1/2/2026")).isEqualTo("2026-02-01");
        assertThat(Reading.of(date, "1/1/2026")).isEqualTo("OUT_OF_BOUNDS");
    }

    @ParameterizedTest
    @CsvSource({
        "string, length, 2, 😀😀, true",
        "string, length, 4, 😀😀, false",
        "string, maxLength, 2, abc, false",
        "string, minLength, 2, a, false",
        "token, minLength, 2, ' a ', false",
        "hexBinary, length, 2, 0FB7, true",
        "base64Binary, length, 19, U2VuZCByZWluZm9yY2VtZW50cw==, true",
        "base64Binary, length, 1, Q Q = =, true",
        "base64Binary, length, 2, QQ==, false"
    })
    void countsCharactersOrBytes(String base, String property, String bound, String text, boolean fits) {
        Datatype datatype = Reading.type(base, Format.NONE, Reading.bounds(property, bound));
        assertThat(DatatypeRules.violations(datatype)).isEmpty();
        assertThat(Reading.of(datatype, text)).isEqualTo(fits ? text : "WRONG_LENGTH");
    }

    @ParameterizedTest
    @CsvSource({
        "boolean, length, 2",
        "anyURI, length, 2",
        "QName, maxLength, 2",
        "any, minLength, 2",
        "integer, length, 2",
        "duration, length, 2",
        "string, minInclusive, 2",
        "boolean, maxExclusive, 1",
        "hexBinary, minExclusive, 00",
        "integer, minInclusive, 1.5",
        "date, maxInclusive, 22/11/2026",
        "byte, maxInclusive, 128"
    })
    void refusesBoundsThatTheTypeDoesNotHave(String base, String property, String value) {
        assertThat(DatatypeRules.violations(Reading.type(base, Format.NONE, Reading.bounds(property, value))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"string", "normalizedString", "token", "language", "Name", "NMTOKEN", "xml", "html", "json", "binary"})
    void takesLengthsOfStringsAndBytes(String base) {
        assertThat(DatatypeRules.violations(Reading.type(base, Format.NONE, Reading.bounds("length", "2"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "5, 5, -, -, true",
                "5, 4, -, -, false",
                "5, -, -, 5, false",
                "5, -, -, 6, true",
                "-, -, 5, 5, true",
                "-, -, 6, 5, false",
                "-, 5, 5, -, false",
                "5, -, 5, -, false",
                "-, 5, -, 5, false"
            })
    void refusesBoundsThatContradictEachOther(
            String minInclusive, String maxInclusive, String minExclusive, String maxExclusive, boolean isRight) {
        Bounds bounds = new Bounds(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.ofNullable(minInclusive),
                Optional.ofNullable(maxInclusive),
                Optional.ofNullable(minExclusive),
                Optional.ofNullable(maxExclusive));
        assertThat(DatatypeRules.violations(Reading.type("decimal", Format.NONE, bounds))
                        .isEmpty())
                .isEqualTo(isRight);
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 5, false", "3, 2, 5, true", "6, 2, 5, false", "-1, 6, 5, false"})
    void refusesLengthsThatContradictEachOther(int length, int minLength, int maxLength, boolean isRight) {
        Bounds bounds = new Bounds(
                length < 0 ? OptionalInt.empty() : OptionalInt.of(length),
                OptionalInt.of(minLength),
                OptionalInt.of(maxLength),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(DatatypeRules.violations(Reading.type("string", Format.NONE, bounds))
                        .isEmpty())
                .isEqualTo(isRight);
    }
}
