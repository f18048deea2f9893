package vn.congmo.extraction.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Task;

class TaskTableRuleTest {
    private static final String STROKES = """
            KẾ HOẠCH
            Phát triển dữ liệu mở

            I. NHIỆM VỤ

            Phân công cụ thể tại Phụ lục 2.

            PHỤ LỤC 2
            PHÂN CÔNG NHIỆM VỤ

            | TT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian hoàn thành | Sản phẩm |
            |---|---|---|---|---|---|
            | | | Chủ trì | Phối hợp | | |
            | I | HOÀN THIỆN THỂ CHẾ | | | | |
            | 1 | Ban hành quy chế chia sẻ dữ liệu | Sở Tư pháp | Sở Nội vụ; UBND các xã, phường | Quý II/2026 | Quyết định |
            | 2 | Công bố danh mục dữ liệu mở | nt | - | Trước 30/6/2026 | Danh mục |
            | II | TUYÊN TRUYỀN | | | | |
            | 3 | Viết tin, bài về dữ liệu mở | Báo và Đài Phát thanh tỉnh | | Thường xuyên | Tin, bài |
            """;

    @Test
    void aRowIsATaskUnderTheNumberOfItsAnnexSectionAndRow() {
        assertThat(Example.of(STROKES).tasks()).extracting(Task::id).containsExactly("PL2.I.1", "PL2.I.2", "PL2.II.3");
    }

    @Test
    void columnsTellWhoWithWhomAndWhen() {
        var tasks = Example.of(STROKES).tasks();

        assertThat(tasks)
                .extracting(Task::text, Task::lead, Task::coordinating)
                .containsExactly(
                        tuple(
                                "Ban hành quy chế chia sẻ dữ liệu",
                                List.of("Sở Tư pháp"),
                                List.of("Sở Nội vụ", "UBND các xã, phường")),
                        tuple("Công bố danh mục dữ liệu mở", List.of("Sở Tư pháp"), List.of()),
                        tuple("Viết tin, bài về dữ liệu mở", List.of("Báo và Đài Phát thanh tỉnh"), List.of()));
        assertThat(tasks.stream().map(task -> due(task.deadlines())))
                .containsExactly(List.of("in 2026-Q2"), List.of("before 2026-06-30"), List.of());
    }

    @Test
    void theQuoteOfATaskIsItsCell() {
        var text = STROKES.replaceAll("\\s+", " ").strip();
        var task = Example.of(STROKES).tasks().getFirst();

        assertThat(task.evidence().span().of(text)).isEqualTo("Ban hành quy chế chia sẻ dữ liệu");
        assertThat(task.evidence().rule()).isEqualTo("table-task");
    }

    @ParameterizedTest
    @CsvSource({
        "30/6/2026, by 2026-06-30",
        "Tháng 6/2026, in 2026-06",
        "6/2026, in 2026-06",
        "Quý IV năm 2026, in 2026-Q4",
        "Năm 2026, in 2026",
        "2026 - 2030, in 2026/2030",
        "Hằng năm, recurring R/P1Y",
        "Định kỳ 6 tháng, recurring R/P6M",
        "Chậm nhất 15/9/2026, by 2026-09-15",
        "Thường xuyên, ''",
        "Theo tiến độ chung, ''"
    })
    void aCellSaysWhen(String cell, String deadline) {
        var task = Example.of(
                        "STT\tNội dung công việc\tĐơn vị thực hiện\tThời hạn\n1\tRà soát dữ liệu\tSở Y tế\t" + cell)
                .tasks()
                .getFirst();

        assertThat(String.join(";", due(task.deadlines()))).isEqualTo(deadline);
    }

    @Test
    void sectionsThatNameABodyAloneGiveItsRowsTheirLead() {
        var tasks = Example.of("""
                        | TT | Nội dung nhiệm vụ | Thời gian | Sản phẩm |
                        | I | Sở Tài chính | | |
                        | 1 | Bố trí kinh phí năm 2026 | Tháng 3/2026 | Tờ trình |
                        | II | Nhiệm vụ chung | | |
                        | 2 | Rà soát hạ tầng số | Tháng 4/2026 | Báo cáo |
                        """).tasks();

        assertThat(tasks).extracting(Task::lead).containsExactly(List.of("Sở Tài chính"), List.of());
    }

    @Test
    void partsOfARowInheritWhatItSays() {
        var tasks = Example.of("""
                        | TT | Nhiệm vụ | Chủ trì | Thời gian |
                        | 1 | Xây dựng kho dữ liệu | Sở Nội vụ | Năm 2026 |
                        | 1.1 | Khảo sát hiện trạng | | |
                        | 1.2 | Lập dự án | Sở Tài chính | Quý I/2026 |
                        """).tasks();

        assertThat(tasks).extracting(Task::lead).containsExactly(List.of("Sở Nội vụ"), List.of("Sở Tài chính"));
        assertThat(tasks.getFirst().inheritedFields()).containsEntry("lead", "B1.1");
    }

    @Test
    void aCellOfTwoRolesPartsLeadsFromPartners() {
        var task = Example.of("| TT | Nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời gian |\n"
                        + "| 1 | Kết nối dữ liệu | Chủ trì: Công an tỉnh<br>Phối hợp: Sở Tư pháp, Sở Y tế | 2026 |")
                .tasks()
                .getFirst();

        assertThat(task.lead()).containsExactly("Công an tỉnh");
        assertThat(task.coordinating()).containsExactly("Sở Tư pháp", "Sở Y tế");
    }

    @Test
    void aLetterheadBetweenStrokesIsNoTable() {
        var findings = Example.of("""
                | UBND TỈNH LÀO CAI<br>SỞ NỘI VỤ<br>Số: 12/KH-SNV | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Lào Cai, ngày 05 tháng 6 năm 2026 |
                |---|---|

                KẾ HOẠCH
                Phát triển dữ liệu mở

                I. NHIỆM VỤ

                1. Lập danh mục dữ liệu mở.
                """);

        assertThat(findings.tasks()).extracting(Task::id).containsExactly("I.1");
        assertThat(findings.document().number()).isEqualTo("12");
    }

    @Test
    void pricesInATableAreNoTasks() {
        assertThat(Example.of("| TT | Nội dung chi | Số lượng | Thành tiền |\n| 1 | Máy chủ | 2 | 300.000.000 |")
                        .tasks())
                .isEmpty();
    }

    private static List<String> due(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.relation().code() + " " + deadline.value())
                .toList();
    }
}
