package vn.congmo.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "integer; 0012; 0012",
                "integer; +5; +5",
                "integer; -0; -0",
                "integer; 1.0; WRONG_VALUE",
                "integer; 1,000; WRONG_VALUE",
                "integer; 1E3; WRONG_VALUE",
                "integer; 5%; WRONG_VALUE",
                "integer; -; WRONG_VALUE",
                "integer; NaN; WRONG_VALUE",
                "integer; ١٢; WRONG_VALUE",
                "integer; 123456789012345678901234567890; 123456789012345678901234567890",
                "long; 9223372036854775807; 9223372036854775807",
                "long; 9223372036854775808; WRONG_VALUE",
                "long; -9223372036854775808; -9223372036854775808",
                "long; -9223372036854775809; WRONG_VALUE",
                "int; 2147483648; WRONG_VALUE",
                "short; -32769; WRONG_VALUE",
                "byte; 127; 127",
                "byte; 128; WRONG_VALUE",
                "byte; -128; -128",
                "byte; 000127; 000127",
                "byte; +000128; WRONG_VALUE",
                "unsignedLong; 18446744073709551616; WRONG_VALUE",
                "unsignedInt; 4294967295; 4294967295",
                "unsignedShort; 65536; WRONG_VALUE",
                "unsignedByte; -1; WRONG_VALUE",
                "unsignedByte; -0; -0",
                "nonNegativeInteger; -1; WRONG_VALUE",
                "positiveInteger; 0; WRONG_VALUE",
                "positiveInteger; 1; 1",
                "nonPositiveInteger; 1; WRONG_VALUE",
                "nonPositiveInteger; +0; +0",
                "negativeInteger; 0; WRONG_VALUE",
                "negativeInteger; -12345678901234567890; -12345678901234567890",
                "decimal; -1.50; -1.50",
                "decimal; .5; 0.5",
                "decimal; -.5; -0.5",
                "decimal; 5.; 5",
                "decimal; .; WRONG_VALUE",
                "decimal; 1E3; WRONG_VALUE",
                "decimal; INF; WRONG_VALUE",
                "decimal; 50%; WRONG_VALUE",
                "decimal; 1.2.3; WRONG_VALUE",
                "double; 1E3; 1E3",
                "double; 1.5e-3; 1.5e-3",
                "double; .5e1; 0.5e1",
                "double; 5.E1; 5E1",
                "double; 1E; WRONG_VALUE",
                "double; E1; WRONG_VALUE",
                "double; 1E1.5; WRONG_VALUE",
                "double; 7‰; WRONG_VALUE",
                "float; INF; INF",
                "float; +INF; INF",
                "float; -INF; -INF",
                "double; NaN; NaN",
                "double; -NaN; WRONG_VALUE",
                "double; Infinity; WRONG_VALUE",
                "number; 1.5; 1.5"
            })
    void readsXmlSchemaWhereNoFormatIsGiven(String base, String text, String expected) {
        assertThat(Reading.of(base, null, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decimal; #.##0,##; 1.594.379,25; 1594379.25",
                "decimal; #.##0,00; 1.594.379,25; 1594379.25",
                "decimal; #.##0,00; 0,5; WRONG_FORMAT",
                "decimal; #.##0,##; 0,5; 0.5",
                "decimal; #.##0,##; -12; -12",
                "decimal; #.##0,##; 12,; WRONG_FORMAT",
                "decimal; #.##0,##; 1594379,25; WRONG_FORMAT",
                "decimal; #.##0,##; 1.59.4379; WRONG_FORMAT",
                "decimal; #.##0,##; 1,594,379.25; WRONG_FORMAT",
                "decimal; #.##0,##; 1..594; WRONG_FORMAT",
                "decimal; #.##0,##; .594; WRONG_FORMAT",
                "decimal; #.##0,##; 1,255; WRONG_FORMAT",
                "decimal; 0,0%; 7,5%; 0.075",
                "decimal; 0,0%; -7,5%; -0.075",
                "decimal; 0,0%; 7,5; WRONG_FORMAT",
                "decimal; 0,0‰; 7,5‰; 0.0075",
                "integer; #.##0; 1.594.379; 1594379",
                "integer; #.##0; 1.594,0; WRONG_FORMAT",
                "integer; #0%; 200%; 2",
                "integer; #0%; 50%; WRONG_FORMAT",
                "byte; #0; 128; WRONG_FORMAT"
            })
    void readsNumbersByVietnamesePatterns(String base, String pattern, String text, String expected) {
        Format format = new Format(Optional.of(pattern), Optional.of(","), Optional.of("."));
        assertThat(DatatypeRules.fits(format, Builtin.find(base).orElseThrow())).isTrue();
        assertThat(Reading.of(Reading.type(base, format, Bounds.NONE), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decimal; 0; 7; 7",
                "decimal; 000; 07; WRONG_FORMAT",
                "decimal; ##0; 1,234; WRONG_FORMAT",
                "decimal; #,#00; 1234; WRONG_FORMAT",
                "decimal; #,##,#00; 12,34,567; 1234567",
                "decimal; #,##,#00; 1,234,567; WRONG_FORMAT",
                "decimal; #.0; .5; 0.5",
                "decimal; #0.0#,#; 1.23,4; 1.234",
                "decimal; #0.0#,#; 1.234; WRONG_FORMAT",
                "decimal; 0.000,###; 1.123,; WRONG_FORMAT",
                "decimal; +0; +1; +1",
                "decimal; +0; -1; -1",
                "decimal; +0; 1; WRONG_FORMAT",
                "decimal; -0; 1; WRONG_FORMAT",
                "decimal; %000; %-123; -1.23",
                "decimal; ‰0; ‰5; 0.005",
                "double; 0.0E0; 1.5E3; 1.5E3",
                "double; 0.0E0; 1.5E-3; 1.5E-3",
                "double; 0.0E0; 1.5e3; WRONG_FORMAT",
                "double; 0.0E0; 15.0E3; WRONG_FORMAT",
                "double; 0.0E0; 1.5; WRONG_FORMAT",
                "double; 0.0E00; 1.5E3; WRONG_FORMAT",
                "double; 0.0E+0; 1.5E3; WRONG_FORMAT",
                "double; 0.0E+0; 1.5E+3; 1.5E+3",
                "double; #0.###E#0; 10.10E1; 10.10E1",
                "double; 0E0%; 5E3%; 5E1",
                "double; 0.0; INF; INF",
                "decimal; 0.0E0; 1.5E3; WRONG_FORMAT"
            })
    void readsNumbersByPattern(String base, String pattern, String text, String expected) {
        assertThat(DatatypeRules.fits(Format.of(pattern), Builtin.find(base).orElseThrow()))
                .isTrue();
        assertThat(Reading.of(base, pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x", "[", "+", "#0#", "0.#0", "1", "0;-0", "¤0", "0,", ",0", "0,,0", "0.0.0", "E0", "0E", "0E#", "%0%",
                ""
            })
    void warnsOfPatternsThatAreNone(String pattern) {
        assertThat(DatatypeRules.fits(Format.of(pattern), Builtin.DECIMAL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decimal; 1.594.379,25; 1594379.25",
                "decimal; 15.94.379; 1594379",
                "decimal; 1.; 1",
                "decimal; 1..594; WRONG_VALUE",
                "decimal; .594; WRONG_VALUE",
                "decimal; ,5; WRONG_VALUE",
                "decimal; 5,; WRONG_VALUE",
                "decimal; 1,59.4; WRONG_VALUE",
                "decimal; -25%; -0.25",
                "decimal; %25; WRONG_VALUE",
                "decimal; 25‰; 0.025",
                "double; 1,5E6; 1.5E6",
                "double; 1,5E6%; WRONG_VALUE",
                "double; -INF; -INF",
                "integer; 1.000; 1000",
                "integer; 1,0; WRONG_VALUE"
            })
    void readsNumbersBySignsAlone(String base, String text, String expected) {
        Format format = new Format(Optional.empty(), Optional.of(","), Optional.of("."));
        assertThat(Reading.of(Reading.type(base, format, Bounds.NONE), text)).isEqualTo(expected);
    }

    @Test
    void takesSignsOfSeveralCharacters() {
        Format format = new Format(Optional.of("#\u00A0 ##0"), Optional.of("phẩy"), Optional.of("\u00A0 "));
        assertThat(Reading.of(Reading.type("integer", format, Bounds.NONE), "1\u00A0 594\u00A0 379"))
                .isEqualTo("1594379");
        Format decimals = new Format(Optional.empty(), Optional.of("phẩy"), Optional.empty());
        assertThat(Reading.of(Reading.type("decimal", decimals, Bounds.NONE), "1phẩy5"))
                .isEqualTo("1.5");
        assertThat(Reading.of(Reading.type("decimal", decimals, Bounds.NONE), "1\uE0005"))
                .isEqualTo("WRONG_VALUE");
    }

    @Test
    void givesBackTheSameStringWhereItIsTheValue() {
        for (String base : new String[] {"integer", "decimal", "double", "string", "token", "anyURI"}) {
            String text = new String("1594379");
            assertThat(Reading.of(base, null, text)).isSameAs(text);
        }
    }

    @Test
    void readsMonstrousNumbersAtOnce() {
        String digits = "7".repeat(4_000_000);
        Bounds bounds = Reading.bounds("maxInclusive", "1" + digits);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(Reading.of(Reading.type("decimal", Format.NONE, bounds), digits))
                    .isEqualTo(digits);
            assertThat(Reading.of(Reading.type("integer", Format.NONE, bounds), "1" + digits + "0"))
                    .isEqualTo("OUT_OF_BOUNDS");
            assertThat(Reading.of("decimal", "#0%", digits + "%")).hasSize(digits.length() + 1);
            assertThat(Reading.of("double", "0E0%", "1E99999999999999999999%")).isEqualTo("1E99999999999999999999");
            assertThat(Reading.of(
                            Reading.type("double", Format.NONE, Reading.bounds("maxExclusive", "1E999999999")),
                            "1E999999999"))
                    .isEqualTo("OUT_OF_BOUNDS");
        });
    }
}
