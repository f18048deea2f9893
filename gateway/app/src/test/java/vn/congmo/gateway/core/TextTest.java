package vn.congmo.gateway.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void foldsTonesAccentsAndTheStrokeOfD() {
        assertThat(FoldedText.of(" Đắk  LẮK ")).isEqualTo("dak lak").isEqualTo(FoldedText.of("dak lak"));
    }

    @Test
    void foldsDecomposedTextLikeComposedText() {
        assertThat(FoldedText.of("ba\u0300i toa\u0301n lo\u031B\u0301n")).isEqualTo("bai toan lon");
    }

    @Test
    void quotesOnlyFieldsThatNeedIt() {
        assertThat(CsvLine.of(List.of("a", "", "b,c", "d \"e\"", "f\ng")))
                .isEqualTo("a,,\"b,c\",\"d \"\"e\"\"\",\"f\ng\"\n");
    }
}
