package vn.congmo.csvw.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "34.80,34.80",
        "+5,5",
        "-007,-7",
        "0,0",
        "000,0",
        "-0.50,-0.50",
        ".5,0.5",
        "-.5,-0.5",
        "5.,5.0",
        "1.E3,1.0E3",
        "1E999999999999,1E999999999999",
        "00.10,0.10"
    })
    void writesWhatJsonAllows(String lexical, String json) {
        assertThat(JsonNumbers.of(lexical)).isEqualTo(json);
    }
}
