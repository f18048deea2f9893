package vn.congmo.csvw.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "boolean; true; true",
                "boolean; 1; true",
                "boolean; 0; false",
                "boolean; TRUE; WRONG_VALUE",
                "anyURI; https://daklak.gov.vn/a b; https://daklak.gov.vn/a b",
                "language; vi-VN; vi-VN",
                "language; x-1; x-1",
                "language; 1-vi; WRONG_VALUE",
                "language; vi-; WRONG_VALUE",
                "language; vi--VN; WRONG_VALUE",
                "language; tiengviet; WRONG_VALUE",
                "Name; Đắk_Lắk; Đắk_Lắk",
                "Name; :a; :a",
                "Name; -a; WRONG_VALUE",
                "Name; a b; WRONG_VALUE",
                "NCName; a.b-1; a.b-1",
                "NCName; a:b; WRONG_VALUE",
                "NMTOKEN; -1.a:b; -1.a:b",
                "NMTOKEN; a/b; WRONG_VALUE",
                "NMTOKEN; a×b; WRONG_VALUE",
                "NMTOKEN; 😀; 😀",
                "QName; a:b; a:b",
                "QName; b; b",
                "QName; a:b:c; WRONG_VALUE",
                "QName; :b; WRONG_VALUE",
                "QName; a:; WRONG_VALUE",
                "hexBinary; 0fB7; 0fB7",
                "hexBinary; 0fB; WRONG_VALUE",
                "hexBinary; 0g; WRONG_VALUE",
                "base64Binary; QQ==; QQ==",
                "base64Binary; Q Q = =; Q Q = =",
                "base64Binary; QUI=; QUI=",
                "base64Binary; QUJD; QUJD",
                "base64Binary; QR==; WRONG_VALUE",
                "base64Binary; QUJ=; WRONG_VALUE",
                "base64Binary; QUJ; WRONG_VALUE",
                "base64Binary; QQ=; WRONG_VALUE",
                "base64Binary; Q===; WRONG_VALUE",
                "base64Binary; QQ==QQ==; WRONG_VALUE",
                "binary; QUJD; QUJD",
                "duration; P1Y2M3DT4H5M6.7S; P1Y2M3DT4H5M6.7S",
                "duration; -P60D; -P60D",
                "duration; PT130S; PT130S",
                "duration; P; WRONG_VALUE",
                "duration; P1YT; WRONG_VALUE",
                "duration; PT; WRONG_VALUE",
                "duration; P1S; WRONG_VALUE",
                "duration; PT1D; WRONG_VALUE",
                "duration; P1M1Y; WRONG_VALUE",
                "duration; PT1M1H; WRONG_VALUE",
                "duration; P1.5Y; WRONG_VALUE",
                "duration; PT1.S; WRONG_VALUE",
                "duration; PT.5S; WRONG_VALUE",
                "duration; +P1Y; WRONG_VALUE",
                "duration; P-1Y; WRONG_VALUE",
                "dayTimeDuration; P1DT2H; P1DT2H",
                "dayTimeDuration; P1M; WRONG_VALUE",
                "dayTimeDuration; PT1M; PT1M",
                "yearMonthDuration; P1Y2M; P1Y2M",
                "yearMonthDuration; P1D; WRONG_VALUE",
                "yearMonthDuration; P1YT1M; WRONG_VALUE"
            })
    void readsXmlSchemaWhereNoFormatIsGiven(String base, String text, String expected) {
        assertThat(Reading.of(base, null, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "string",
        "json",
        "xml",
        "html",
        "anyAtomicType",
        "normalizedString",
        "token",
        "anyURI",
    })
    void normalisesWhiteSpaceByType(String base) {
        ValueParser parser = parser(base);
        String expected =
                switch (base) {
                    case "normalizedString" -> "  a    b ";
                    case "token", "anyURI" -> "a b";
                    default -> " \ta\r\n  b\n";
                };
        assertThat(parser.normalise(" \ta\r\n  b\n")).isEqualTo(expected);
    }

    @Test
    void collapsesWhiteSpaceOnlyWhereThereIsSome() {
        String clean = new String("Buôn Ma Thuột");
        assertThat(parser("token").normalise(clean)).isSameAs(clean);
        assertThat(parser("token").normalise("a ")).isEqualTo("a");
        assertThat(parser("token").normalise(" a")).isEqualTo("a");
        assertThat(parser("token").normalise(" ")).isEmpty();
        assertThat(parser("token").normalise("")).isEmpty();
        assertThat(parser("token").normalise("a\u00A0\u00A0b")).isEqualTo("a\u00A0\u00A0b");
    }

    @Test
    void keepsSpaceAroundItemsOfPlainStringsOnly() {
        assertThat(parser("string").normaliseItem(" a ")).isEqualTo(" a ");
        assertThat(parser("any").normaliseItem(" a ")).isEqualTo(" a ");
        assertThat(parser("json").normaliseItem(" \t1\n")).isEqualTo("1");
        assertThat(parser("integer").normaliseItem(" 1 ")).isEqualTo("1");
    }

    @Test
    void givesTheLanguageToStringsOnly() {
        Optional<String> vi = Optional.of("vi");
        assertThat(ValueParser.of(Datatype.STRING, vi).parse("a")).isEqualTo(new Value("a", Datatype.STRING, vi));
        assertThat(ValueParser.of(Datatype.STRING, vi).asString("a").language()).isEqualTo(vi);
        Datatype token = Datatype.of(Builtin.TOKEN);
        assertThat(ValueParser.of(token, vi).parse("a")).isEqualTo(new Value("a", token, Optional.empty()));
        assertThat(ValueParser.of(token, vi).asString("a").language()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Y|N, Y, true",
        "Y|N, N, false",
        "Y|N, true, WRONG_FORMAT",
        "có|không, không, false",
        "1|2, 0, WRONG_FORMAT"
    })
    void readsBooleansByTheirTwoWords(String pattern, String text, String expected) {
        assertThat(Reading.of("boolean", pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YN", "Y|", "|N", "Y|N|X", "Y|Y", "|", "''"})
    void warnsOfPairsOfWordsThatAreNone(String pattern) {
        assertThat(DatatypeRules.fits(Format.of(pattern), Builtin.BOOLEAN)).isFalse();
    }

    private static ValueParser parser(String base) {
        return ValueParser.of(Datatype.of(Builtin.find(base).orElseThrow()), Optional.empty());
    }
}
