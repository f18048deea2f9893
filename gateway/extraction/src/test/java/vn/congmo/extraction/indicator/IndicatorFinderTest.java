package vn.congmo.extraction.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.extraction.Example;

class IndicatorFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phấn đấu tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%. | >= 80 % null",
                "Đến năm 2030, tỷ trọng kinh tế số đạt 30% GRDP trở lên. | >= 30 % 2030",
                "Bảo đảm tỷ lệ hồ sơ quá hạn dưới 1,5%. | < 1.5 % null",
                "Phân bổ ít nhất 3% tổng chi ngân sách hằng năm. | >= 3 % R/P1Y",
                "Phấn đấu năm 2026, chỉ số DTI nằm trong nhóm 15 tỉnh dẫn đầu. | top 15 rank 2026"
            })
    void readsComparatorValueUnitAndPeriod(String words, String expected) {
        var found = Example.letter("1. " + words).indicators();

        assertThat(found).singleElement().satisfies(i -> {
            var comparator = i.comparator() == null ? "null" : i.comparator().code();
            assertThat(comparator + " " + i.value() + " " + i.unit() + " " + i.period())
                    .isEqualTo(expected);
        });
    }

    @Test
    void twoIndicesInASentenceAreTwoTargets() {
        var found = Example.letter("1. Rà soát các chỉ số DTI, PII để đưa tỉnh vào nhóm 10 tỉnh dẫn đầu.")
                .indicators();

        assertThat(found).extracting(i -> i.name()).containsExactly("Chỉ số DTI", "Chỉ số PII");
    }

    @Test
    void countsOfWorkAreNoTargets() {
        assertThat(Example.letter("1. Đôn đốc 25 nhiệm vụ quá hạn trong 03 năm.")
                        .indicators())
                .isEmpty();
    }
}
