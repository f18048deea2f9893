package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Well-formed tags and their comparison (BCP 47, sections 2.1 and 4.4.2). */
class LanguagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"vi", "VI-vn", "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1996", "en-a-bbb", "x-mine", "i-klingon"})
    void knowsTags(String tag) {
        assertThat(Languages.isTag(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "en_US", "en-", "en-a", "a-bad-language", "notavalidlanguagetag", "tiếng-việt"})
    void refusesWhatIsNoTag(String tag) {
        assertThat(Languages.isTag(tag)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en, en-GB, true", "en-GB, EN, true", "en, eng, false", "en-GB, en-US, false", "und, vi, true"})
    void comparesUpToTheShorter(String one, String other, boolean match) {
        assertThat(Languages.match(one, other)).isEqualTo(match);
    }
}
