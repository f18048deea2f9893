package vn.congmo.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "#.##0,##; 1.594.379,25; 1594379.25",
                "#.##0,##; 0,5; 0.5",
                "#.##0,##; -12; -12",
                "#.##0,##; 1594379,25; -",
                "#.##0,##; 1.59.4379; -",
                "#.##0,##; 1,594,379.25; -",
                "#.##0,##; 1,255; -",
                "0,0%; 7,5%; 0.075",
                "0,0%; 7,5; -"
            })
    void readsNumbersByVietnamesePatterns(String pattern, String text, String expected) {
        Format format = new Format(Optional.of(pattern), Optional.of(","), Optional.of("."));
        assertThat(lexical(Builtin.DECIMAL, format, text)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "date; d/M/yyyy; 1/7/2025; 2025-07-01",
                "date; d/M/yyyy; 31/12/2025; 2025-12-31",
                "date; d/M/yyyy; 31/4/2025; -",
                "date; d/M/yyyy; 7/13/2025; -",
                "date; d/M/yyyy; 29/2/2023; -",
                "gYearMonth; MM/yyyy; 07/2025; 2025-07",
                "dateTime; HH:mm dd/MM/yyyy; 07:30 01/07/2025; 2025-07-01T07:30:00",
                "time; HH:mm; 24:00; -"
            })
    void readsDatesByVietnamesePatterns(String base, String pattern, String text, String expected) {
        Builtin builtin = Builtin.find(base).orElseThrow();
        assertThat(DatatypeRules.fits(Format.of(pattern), builtin)).isTrue();
        assertThat(lexical(builtin, Format.of(pattern), text)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"date, yyyy", "date, yy-MM-dd", "gYear, d/M/yyyy", "integer, 0x", "boolean, Y", "string, ("})
    void knowsFormatsThatDoNotFit(String base, String pattern) {
        assertThat(DatatypeRules.fits(Format.of(pattern), Builtin.find(base).orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "gYear, 2026, 2026",
                "gYear, 26, -",
                "gYearMonth, 2026-13, -",
                "date, 2026-11-22+07:00, 2026-11-22+07:00",
                "integer, 1.0, -",
                "integer, '1,000', -",
                "byte, 128, -",
                "decimal, 1E3, -",
                "double, 1E3, 1E3",
                "boolean, 1, true",
                "anyURI, https://daklak.gov.vn/a b, -",
                "language, vi-VN, vi-VN",
                "duration, P1Y, P1Y",
                "duration, P, -"
            })
    void readsXmlSchemaWhereNoFormatIsGiven(String base, String text, String expected) {
        assertThat(lexical(Builtin.find(base).orElseThrow(), Format.NONE, text))
                .isEqualTo(Optional.ofNullable(expected));
    }

    private static Optional<String> lexical(Builtin base, Format format, String text) {
        Datatype datatype = new Datatype(base, format, Bounds.NONE, Optional.empty(), Optional.empty());
        return switch (ValueParser.of(datatype, Optional.empty()).parse(text)) {
            case Value value -> Optional.of(value.lexical());
            case Parsed.Invalid invalid -> Optional.empty();
        };
    }
}
