package vn.congmo.extraction.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.ReportingDuty;

class ReportingRuleTest {

    @Test
    void tellsReceiverWayAndDay() {
        assertThat(duties(
                        "1. Giao Sở Y tế rà soát; báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 15/6/2026."))
                .extracting(ReportingDuty::who, ReportingDuty::to, ReportingDuty::via, ReportingDuty::schedule)
                .containsExactly(tuple("Sở Y tế", "UBND tỉnh", "Sở Nội vụ", "before 2026-06-15"));
    }

    @Test
    void tellsWhoGetsItInTheEnd() {
        assertThat(duties("1. Các sở, ban, ngành gửi báo cáo về Sở Y tế để tổng hợp, báo cáo UBND tỉnh."))
                .extracting(ReportingDuty::to, ReportingDuty::finalReceiver)
                .containsExactly(tuple("Sở Y tế", "UBND tỉnh"));
    }

    @Test
    void eachPeriodWithADayIsAReport() {
        assertThat(
                        duties(
                                "1. Sở Y tế báo cáo định kỳ 6 tháng (trước ngày 10/6), hằng năm (trước ngày 25/11) kết quả về UBND tỉnh."))
                .extracting(ReportingDuty::schedule)
                .containsExactly("R/P6M@--06-10", "R/P1Y@--11-25");
    }

    @Test
    void thePartsOfAParagraphReportAsItsLead() {
        assertThat(
                        duties(
                                "1. Giao Sở Y tế chủ trì:\n\n- Rà soát cơ sở dữ liệu.\n\n- Báo cáo UBND tỉnh trong tháng 7/2026."))
                .extracting(ReportingDuty::who, ReportingDuty::schedule)
                .containsExactly(tuple("Sở Y tế", "in 2026-07"));
    }

    @Test
    void reportsOnRequestHaveNoDay() {
        assertThat(duties("1. Sở Y tế báo cáo hằng tháng, báo cáo đột xuất khi có yêu cầu về UBND tỉnh."))
                .extracting(ReportingDuty::schedule)
                .contains("on-request");
    }

    private static List<ReportingDuty> duties(String body) {
        return Example.letter(body).reporting();
    }
}
