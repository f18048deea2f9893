package vn.congmo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to be slow costs no more than its length. */
class HostileInputTest {
    private static final int LENGTH = 40_000;

    @ParameterizedTest
    @ValueSource(strings = {"- ", "1\n", "a ", ".", "Số: ", "V/v ", "(“", "1/2-3.4 "})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void repetitionIsReadInLinearTime(String unit) {
        var text = unit.repeat(LENGTH / unit.length());

        assertThat(Example.of(text).document().number()).isNull();
    }
}
