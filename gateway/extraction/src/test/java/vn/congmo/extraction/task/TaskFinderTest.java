package vn.congmo.extraction.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.findings.Task.Modality;

class TaskFinderTest {

    @Test
    void dashesInheritLeadAndPartnersOfTheParagraphAbove() {
        var tasks = Example.letter(
                        "1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ:\n\n- Xây dựng kế hoạch đào tạo.\n\n- Rà soát nhân lực.")
                .tasks();

        assertThat(tasks).extracting(Task::id).containsExactly("1-1", "1-2");
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.lead()).containsExactly("Sở Y tế");
            assertThat(task.coordinating()).containsExactly("Sở Nội vụ");
            assertThat(task.inheritedFields()).containsEntry("lead", "1");
        });
    }

    @Test
    void advisingTheCommitteeDoesNotPutItInCharge() {
        var task = Example.letter("1. Sở Xây dựng tham mưu UBND tỉnh ban hành quy chế.")
                .tasks()
                .getFirst();

        assertThat(task.lead()).containsExactly("Sở Xây dựng");
    }

    @Test
    void commasInsideANameDoNotSplitIt() {
        var task = Example.letter("1. Giao Sở Văn hóa, Thể thao và Du lịch, Sở Tư pháp tổ chức tuyên truyền.")
                .tasks()
                .getFirst();

        assertThat(task.lead()).containsExactly("Sở Văn hóa, Thể thao và Du lịch", "Sở Tư pháp");
    }

    @Test
    void localitiesBehindAGroupStandForThemselves() {
        var task = Example.letter("1. Các sở, ban, ngành, địa phương có trách nhiệm rà soát dữ liệu.")
                .tasks()
                .getFirst();

        assertThat(task.lead()).containsExactly("các sở, ban, ngành", "các địa phương");
    }

    @Test
    void aimsAndDecisionsAreNoTasks() {
        var findings = Example.of(
                "KẾ HOẠCH\n\nPhát triển dữ liệu mở\n\nI. MỤC TIÊU\n\n1. Nâng cao chất lượng dữ liệu.\n\nII. NHIỆM VỤ\n\n"
                        + "1. Xây dựng danh mục dữ liệu mở.\n\n2. Đồng ý chủ trương đầu tư.");

        assertThat(findings.tasks()).extracting(Task::id).containsExactly("II.1");
    }

    @Test
    void nobodyNamedMeansNobodyInCharge() {
        var findings =
                Example.of("KẾ HOẠCH\n\nPhát triển dữ liệu mở\n\nI. NHIỆM VỤ\n\na) Xây dựng danh mục dữ liệu mở.");

        assertThat(findings.tasks()).singleElement().satisfies(task -> assertThat(task.lead())
                .isEmpty());
    }

    @Test
    void askingIsARequest() {
        var task = Example.letter("1. Đề nghị Ủy ban MTTQ Việt Nam tỉnh phối hợp tuyên truyền.")
                .tasks()
                .getFirst();

        assertThat(task.modality()).isEqualTo(Modality.REQUEST);
    }

    @Test
    void linesThatNameTheLeadDescribeTheTaskAbove() {
        var tasks = Example.of(
                        "KẾ HOẠCH\n\nPhát triển dữ liệu mở\n\nII. NHIỆM VỤ\n\n1. Xây dựng kho dữ liệu dùng chung.\n\n"
                                + "- Cơ quan chủ trì: Sở Khoa học và Công nghệ.\n\n- Cơ quan phối hợp: Công an tỉnh.\n\n- Thời gian hoàn thành: Quý III/2026.")
                .tasks();

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Sở Khoa học và Công nghệ");
            assertThat(task.coordinating()).containsExactly("Công an tỉnh");
            assertThat(task.deadlines()).extracting(d -> d.value()).containsExactly("2026-Q3");
        });
    }
}
