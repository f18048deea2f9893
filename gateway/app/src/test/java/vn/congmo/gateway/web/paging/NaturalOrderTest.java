package vn.congmo.gateway.web.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void countsDigitsAsNumbers() {
        assertThat(List.of("a-10", "a-9-2", "a-9", "b", "", "a-09").stream().sorted(NaturalOrder.INSTANCE))
                .containsExactly("", "a-09", "a-9", "a-9-2", "a-10", "b");
    }

    @Test
    void isATotalOrder() {
        assertThat(NaturalOrder.INSTANCE.compare("a-1", "a-01")).isNotZero();
        assertThat(NaturalOrder.INSTANCE.compare("99999999999999999999", "100000000000000000000"))
                .isNegative();
    }
}
