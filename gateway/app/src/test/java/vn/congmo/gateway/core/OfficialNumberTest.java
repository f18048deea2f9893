package vn.congmo.gateway.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficialNumberTest {

    @Test
    void printsNumberAndSymbol() {
        assertThat(number("1269", "QĐ-UBND")).hasToString("1269/QĐ-UBND");
        assertThat(number("03", "KH/TU")).hasToString("03-KH/TU");
    }

    @Test
    void keepsABlankNumberVisible() {
        assertThat(number("", "UBND-KGVX")).hasToString("/UBND-KGVX");
        assertThat(number("", "UBND-KGVX").isBlank()).isFalse();
    }

    @Test
    void doesNotRepeatASymbolThatTheNumberHolds() {
        assertThat(number("03-TB/BCĐ", "TB/BCĐ")).hasToString("03-TB/BCĐ");
    }

    @Test
    void isBlankWhenNothingIsPrinted() {
        assertThat(number(" ", "")).isEqualTo(OfficialNumber.BLANK).hasToString("");
    }

    private static OfficialNumber number(String number, String symbol) {
        return new OfficialNumber(Optional.of(number), Optional.of(symbol));
    }
}
