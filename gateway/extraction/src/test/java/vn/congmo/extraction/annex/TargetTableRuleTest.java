package vn.congmo.extraction.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.BigProblem;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.findings.Indicator.Nature;

class TargetTableRuleTest {

    @Test
    void eachYearOfARowIsATarget() {
        var indicators = Example.of("""
                        | TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2025 | Năm 2026 | Năm 2030 | Cơ quan theo dõi |
                        |---|---|---|---|---|---|---|
                        | I | KINH TẾ SỐ | | | | | |
                        | 1 | Tỷ trọng kinh tế số trong GRDP | % | 11,5 | 14 | ≥ 30 | Thống kê tỉnh |
                        | 2 | Doanh nghiệp công nghệ số | doanh nghiệp | | 50 - 60 | trên 1.000 | Sở Tài chính |
                        | 3 | Xếp hạng DTI | hạng | | Top 20 | Top 15 | Sở Khoa học và Công nghệ |
                        """).indicators();

        assertThat(indicators)
                .extracting(
                        Indicator::name, Indicator::comparator, Indicator::value, Indicator::unit, Indicator::period)
                .containsExactly(
                        tuple(
                                "Tỷ trọng kinh tế số trong GRDP",
                                Comparator.EXACTLY,
                                new BigDecimal("11.5"),
                                "%",
                                "2025"),
                        tuple("Tỷ trọng kinh tế số trong GRDP", Comparator.EXACTLY, new BigDecimal("14"), "%", "2026"),
                        tuple("Tỷ trọng kinh tế số trong GRDP", Comparator.AT_LEAST, new BigDecimal("30"), "%", "2030"),
                        tuple(
                                "Doanh nghiệp công nghệ số",
                                Comparator.RANGE,
                                new BigDecimal("50"),
                                "doanh nghiệp",
                                "2026"),
                        tuple(
                                "Doanh nghiệp công nghệ số",
                                Comparator.ABOVE,
                                new BigDecimal("1000"),
                                "doanh nghiệp",
                                "2030"),
                        tuple("Xếp hạng DTI", Comparator.TOP, new BigDecimal("20"), "rank", "2026"),
                        tuple("Xếp hạng DTI", Comparator.TOP, new BigDecimal("15"), "rank", "2030"));
        assertThat(indicators).extracting(Indicator::nature).startsWith(Nature.ACTUAL, Nature.TARGET);
    }

    @Test
    void wordsInACellAreNoValue() {
        assertThat(Example.of("| TT | Chỉ tiêu | ĐVT | Năm 2026 |\n| 1 | Quy hoạch số | | Hoàn thành |")
                        .indicators())
                .isEmpty();
    }

    @Test
    void aListOfBigProblemsGivesTheirTitlesInOrder() {
        var problems = Example.of("""
                        STT	Tên bài toán	Căn cứ đề xuất	Kết quả cần đạt	Đơn vị chủ trì
                        1	Dự báo xâm nhập mặn	Nghị quyết 57-NQ/TW	Phần mềm dự báo	Sở Nông nghiệp và Môi trường
                        2	Trợ lý ảo cho cán bộ xã	Nghị quyết 71/NQ-CP	Trợ lý ảo	Sở Nội vụ
                        """).bigProblems();

        assertThat(problems)
                .extracting(BigProblem::kind, BigProblem::order, BigProblem::value)
                .containsExactly(
                        tuple(BigProblem.Kind.PROBLEM, 1, "Dự báo xâm nhập mặn"),
                        tuple(BigProblem.Kind.PROBLEM, 2, "Trợ lý ảo cho cán bộ xã"));
    }
}
