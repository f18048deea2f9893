package vn.congmo.extraction.deadline;

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
                "Định kỳ đo lường và công bố kết quả. | recurring R",
                "Họp giao ban hằng tuần. | recurring R/P1W",
                "Định kỳ hằng quý (trước ngày 25 của tháng cuối quý) báo cáo kết quả. | recurring R/P3M@---25",
                "Định kỳ hằng quý (trước ngày 25 của tháng cuối quý) và hằng năm (trước ngày 10/12) báo cáo. | recurring R/P1Y@--12-10",
                "Định kỳ hằng tháng (trước ngày 20) cập nhật tiến độ. | recurring R/P1M@---20",
                "Báo cáo trước ngày 15/12 hằng năm. | recurring R/P1Y@--12-15",
                "Gửi báo cáo vào thứ Sáu hằng tuần. | recurring R/P1W",
                "Phát sóng mỗi tháng 02 số. | recurring R/P1M",
                "Kiểm tra 03 tháng một lần. | recurring R/P3M",
                "Tổ chức ít nhất 01 lần/quý. | recurring R/P3M",
                "Báo cáo định kỳ (quý, 6 tháng, năm). | recurring R/P6M",
                "Hằng năm tổng hợp, báo cáo UBND tỉnh. | recurring R/P1Y",
                "- Thời gian hoàn thành: 31/12/2026. | by 2026-12-31",
                "(Chủ trì: Sở Y tế; thời gian hoàn thành: Quý II/2026) | in 2026-Q2",
                "Thời gian thực hiện: Năm 2026. | in 2026",
                "Xây dựng kế hoạch chi tiết, ban hành trước ngày 28/02/2026. | before 2026-02-28",
                "Tham mưu UBND tỉnh ban hành trước ngày 30/4/2026. | before 2026-04-30",
                "Gửi về Sở Nội vụ trước 16 giờ 00 ngày 05/3/2026. | before 2026-03-05T16:00",
                "Hoàn thành trong tháng 6/2026. | in 2026-06",
                "Hoàn thành tháng 6/2026. | in 2026-06",
                "Trình trong 6 tháng đầu năm 2026. | in 2026-H1",
                "Tổ chức sơ kết vào tháng 7/2026. | in 2026-07",
                "Từ ngày 01/7/2026 không yêu cầu người dân nộp bản giấy. | from 2026-07-01",
                "Hoàn thành chậm nhất là ngày 15/5/2026. | by 2026-05-15",
                "Hoàn thành trước năm 2028. | before 2028",
                "Đến hết ngày 30/9/2026 hoàn thành số hóa. | by 2026-09-30"
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
                "Đưa vào chương trình công tác hằng năm của đơn vị.",
                "Xây dựng Kế hoạch giai đoạn 2026 - 2030, định hướng đến năm 2035.",
                "Rà soát các văn bản có hiệu lực từ ngày 01/7/2025.",
                "Xử lý các hồ sơ đã tiếp nhận trước ngày 01/7/2025.",
                "Bố trí kinh phí trong năm 2026 theo quy định.",
                "Phấn đấu trong năm 2026, chỉ số xếp trong nhóm 10 tỉnh dẫn đầu.",
                "Đánh giá kết quả thực hiện trong quý I/2026.",
                "Hướng dẫn các địa phương; phấn đấu đến hết năm 2026 có ít nhất 45 dịch vụ.",
                "Khắc phục hạn chế kéo dài nhiều năm.",
                "Khắc phục ngay các tồn tại của tháng trước.",
                "Đạt mục tiêu “quy mô kinh tế số đến hết năm 2030 đạt 30%”."
            })
    void leavesAloneWhatIsNoDeadline(String words) {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này, gửi ý kiến. | in",
                "Trả lời chậm nhất 05 ngày làm việc sau ngày nhận hồ sơ. | by",
                "Công bố ngay sau khi Quyết định được phê duyệt, sau khi được UBND tỉnh phê duyệt. | after",
                "Hoàn thành trước kỳ họp giữa năm của HĐND tỉnh. | before"
            })
    void aTermFromAnEventHasNoDate(String line) {
        var words = line.split(" \\| ");
        assertThat(found(words[0])).contains(words[1] + " null");
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
