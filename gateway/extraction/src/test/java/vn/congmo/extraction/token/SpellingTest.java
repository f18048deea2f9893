package vn.congmo.extraction.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Uỷ ban, Ủy ban",
        "hoà, hòa",
        "thuỷ sản, thủy sản",
        "kĩ thuật, kỹ thuật",
        "định kì, định kỳ",
        "quí, quý",
        "Ðắk Lắk, Đắk Lắk",
        "2025–2030, 2025-2030"
    })
    void twoWaysOfWritingHaveOneKey(String one, String other) {
        assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other)).hasSameSizeAs(one);
    }

    @ParameterizedTest
    @CsvSource({"hoàn, hòan", "quả, qủa", "tiến sĩ, tiến sỹ", "chi, chy", "số, sổ"})
    void otherWordsKeepTheirOwn(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }

    @Test
    void bareFormHasNoMarks() {
        assertThat(Spelling.bare("CỘNG HOÀ XÃ HỘI – Đắk Lắk")).isEqualTo("cong hoa xa hoi - dak lak");
    }

    @ParameterizedTest
    @CsvSource({"2O25, 2025", "l5, 15", "O1, 01"})
    void lettersThatLookLikeDigitsAreDigits(String printed, String meant) {
        assertThat(Digits.of(printed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"l", "O", "OI", "K2", "2G"})
    void lettersAloneAreNoNumber(String word) {
        assertThat(Digits.isNumber(word)).isFalse();
    }
}
