package vn.congmo.extraction.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo UBND tỉnh trước ngày 20/01/2026. | before 2026-01-20",
                "Gửi báo cáo trước 17h00 ngày 28/10/2025. | before 2025-10-28T17:00",
                "Hoàn thành chậm nhất ngày 05 tháng 6 năm 2026. | by 2026-06-05",
                "Đưa hệ thống vào hoạt động trong quý I/2026. | in 2026-Q1",
                "Hoàn thành trong năm 2027. | in 2027",
                "Phấn đấu đến hết năm 2030 tỷ lệ đạt 30%. | by 2030",
                "Vận hành từ đầu năm 2026. | from 2026",
                "Họp giao ban định kỳ hằng quý. | recurring R/P3M",
                "Báo cáo định kỳ 6 tháng (trước ngày 10/6). | recurring R/P6M@--06-10",
                "Báo cáo trước ngày 25 hằng tháng. | recurring R/P1M@---25",
                "Định kỳ đo lường và công bố kết quả. | recurring R"
            })
    void readsTheTimeAtThePrintedPrecision(String words, String expected) {
        assertThat(found(words)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xây dựng lộ trình đổi mới công nghệ đến năm 2035.",
                "Giải ngân các dự án năm 2025.",
                "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024.",
                "Thường xuyên rà soát, kịp thời báo cáo.",
                "Phân bổ ít nhất 3% tổng chi ngân sách hằng năm.",
                "Đạt mục tiêu “quy mô kinh tế số đến hết năm 2030 đạt 30%”."
            })
    void leavesAloneWhatIsNoDeadline(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void namesTheEventWhereThereIsNoDate() {
        var deadlines = Deadlines.find(passage("Tham mưu trước thời điểm thu thập thông tin của Bộ."));

        assertThat(deadlines).singleElement().satisfies(deadline -> {
            assertThat(deadline.value()).isNull();
            assertThat(deadline.event()).contains("thu thập thông tin");
        });
    }

    private static List<String> found(String words) {
        return Deadlines.find(passage(words)).stream()
                .map(d -> d.relation().code() + " " + d.value())
                .toList();
    }

    private static Passage passage(String words) {
        var text = NormalisedText.of(words);
        return Passage.of(text, List.of(new Span(0, text.value().length())));
    }
}
