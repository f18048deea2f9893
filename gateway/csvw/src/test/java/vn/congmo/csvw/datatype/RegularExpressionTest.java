package vn.congmo.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegularExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^\\d{4}-Q[1-4]$; 2026-Q3; true",
                "\\d{4}-Q[1-4]; 2026-Q5; false",
                "\\d{4}-Q[1-4]; 2026-Q31; false",
                "^-?P.DT.*$; P1DT2H; true",
                "official|NSO; NSO; true",
                "a|ab; ab; true",
                "[Aa]+; AaA; true",
                "[a[b]; [; true",
                "[a&&b]; &; true",
                "[^]; x; true",
                "a[]; a; false",
                "[^a]; b; true",
                "[\\s-x]; -; true",
                "\\S\\D\\W; ab-; true",
                "[\\S]; a; true",
                "(?=a)[a-z]+; abc; true",
                "(?!a)[a-z]+; abc; false",
                "abc(?!.); abc; true",
                "(?<x>a)\\k<x>; aa; true",
                "(a)\\1; aa; true",
                "(a)\\1; ab; false",
                "a{2}; aa; true",
                "a{,2}; a{,2}; true",
                "a{2,}?; aaa; true",
                "a}]; a}]; true",
                "\\x41\\u0042\\u{43}; ABC; true",
                "\\/\\-\\.; /-.; true",
                "\\p{L}+; Đắk; true",
                "\\P{L}+; 12; true",
                "\\bab\\b; ab; true",
                "#  x; #  x; true",
                ".; 😀; true"
            })
    void matchesTheWholeValueAsEcmaScriptDoes(String expression, String text, boolean matches) {
        assertThat(DatatypeRules.fits(Format.of(expression), Builtin.STRING)).isTrue();
        assertThat(Reading.of("string", expression, text)).isEqualTo(matches ? text : "WRONG_FORMAT");
    }

    @Test
    void readsEndsOfLinesAsEcmaScriptDoes() {
        assertThat(Reading.of("string", "^a$", "a\n")).isEqualTo("WRONG_FORMAT");
        assertThat(Reading.of("string", "a.b", "a\nb")).isEqualTo("WRONG_FORMAT");
        assertThat(Reading.of("string", "a.b", "a\u0085b")).isEqualTo("a\u0085b");
        assertThat(Reading.of("string", "a[^x]b", "a\nb")).isEqualTo("a\nb");
        assertThat(Reading.of("string", "a\\sb", "a\u3000b")).isEqualTo("a\u3000b");
        assertThat(Reading.of("string", ".*", "a\uFFFF")).isEqualTo("WRONG_FORMAT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "(",
                ")",
                "a)",
                "*",
                "a**",
                "a++",
                "(?i)a",
                "(?>a)",
                "(?#a)",
                "\\",
                "\\A",
                "\\Z",
                "\\Qa\\E",
                "\\h",
                "\\1",
                "[b-a]",
                "\\p{Nonsense}",
                "a{2,1}",
                "a{99999999}",
                "(((a{99}){99}){99}){99}",
                "\\u{FFFFFF}",
                "(?<1>a)"
            })
    void warnsOfExpressionsThatAreNoneOrTooLong(String expression) {
        assertThat(DatatypeRules.fits(Format.of(expression), Builtin.STRING)).isFalse();
        assertThat(Reading.of("string", expression, "anything")).isEqualTo("anything");
    }

    @Test
    void tellsTwoFormsOfTheSameLettersApart() {
        String composed = Normalizer.normalize("Đắk", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize("Đắk", Normalizer.Form.NFD);
        assertThat(Reading.of("string", composed, composed)).isEqualTo(composed);
        assertThat(Reading.of("string", composed, decomposed)).isEqualTo("WRONG_FORMAT");
        assertThat(Reading.of("string", "Đ.k", decomposed)).isEqualTo("WRONG_FORMAT");
        assertThat(Reading.of("string", "[\\p{L}\\p{M}]+", decomposed)).isEqualTo(decomposed);
    }

    @Test
    void narrowsTheSyntaxOfTheTypeAndDoesNotReplaceIt() {
        assertThat(Reading.of("duration", ".*", "P1Y")).isEqualTo("P1Y");
        assertThat(Reading.of("duration", ".*", "1Y")).isEqualTo("WRONG_FORMAT");
        assertThat(Reading.of("duration", "P\\d+Y", "P1M")).isEqualTo("WRONG_FORMAT");
        assertThat(Reading.of("json", "\\{.*\\}", "{no JSON at all}")).isEqualTo("{no JSON at all}");
    }

    @ParameterizedTest
    @CsvSource({
        "(a+)+(a+)+(a+)+(a+)+(a+)+\\1x, 300",
        "(a|b)*, 2000000",
        "(.*)(.*)(.*)(.*)(.*)x, 5000",
        "'(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)(?:||)[]', 0",
        "'(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)(?:a?|b?)^', 1"
    })
    void givesUpSoonWhereMatchingWouldNeverEnd(String expression, int length) {
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(Reading.of("string", expression, "a".repeat(length)))
                        .isEqualTo("FORMAT_TOO_COSTLY"));
    }

    @Test
    void readsHugeTextsByAnExpressionThatDoesNotRunBack() {
        String huge = "a".repeat(16_000_000);
        assertThat(Reading.of("string", "[a-z]+", huge)).isEqualTo(huge);
        assertThat(Reading.of("base64Binary", null, huge)).isEqualTo(huge);
        assertThat(Reading.of("NMTOKEN", null, huge)).isEqualTo(huge);
    }
}
