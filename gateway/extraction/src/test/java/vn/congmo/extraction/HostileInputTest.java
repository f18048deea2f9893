package vn.congmo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to be slow costs no more than its length. */
class HostileInputTest {
    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "1\n",
                "a ",
                ".",
                "Số: ",
                "V/v ",
                "(“",
                "1/2-3.4 ",
                "| a | b |\n",
                "ỦY BAN NHÂN DÂN ",
                "12/KH-",
                "Sở Tài chính, ",
                "- Sở Tài chính tham mưu việc này;\n",
                "Kính gửi:\n",
                "ngày tháng năm ",
                "I. A\n1. b\na) c\n- d\n"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void repetitionIsReadInLinearTime(String unit) {
        var text = unit.repeat(LENGTH / unit.length());

        assertThat(Example.of(text).document().number()).isNull();
    }
}
