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
    void aSubmissionProposesWhatALetterRequests() {
        var findings =
                Example.of("TỜ TRÌNH\n\nVề việc đầu tư Trung tâm dữ liệu tỉnh\n\nKính gửi: Ủy ban nhân dân tỉnh.\n\n"
                        + "1. Đề nghị Sở Tài chính bố trí kinh phí thực hiện trong quý I/2026.");

        assertThat(findings.tasks()).extracting(Task::modality).containsExactly(Modality.PROPOSAL);
    }

    @Test
    void aParagraphThatAssignsGovernsTheNumbersBelowIt() {
        var findings = Example.of("NGHỊ QUYẾT\n\nVề chuyển đổi số\n\nĐiều 2. Nhiệm vụ, giải pháp\n\n"
                + "Hội đồng nhân dân tỉnh giao Ủy ban nhân dân tỉnh tập trung thực hiện:\n\n"
                + "1. Ban hành quy chế quản lý dữ liệu.\n\n2. Xây dựng danh mục dữ liệu mở.");

        assertThat(findings.tasks()).hasSize(2).allSatisfy(task -> assertThat(task.lead())
                .containsExactly("UBND tỉnh"));
    }

    @Test
    void aDepartmentOfEveryProvinceAndANamedZoneAreLeads() {
        var tasks = Example.letter("1. Đối với các Sở Giáo dục và Đào tạo:\n\n- Rà soát học bạ số.\n\n"
                        + "2. UBND các xã, phường, đặc khu Lý Sơn:\n\n- Tuyên truyền đến người dân.")
                .tasks();

        assertThat(tasks.getFirst().lead()).containsExactly("các Sở Giáo dục và Đào tạo");
        assertThat(tasks.getLast().lead()).containsExactly("UBND các xã, phường, đặc khu Lý Sơn");
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

    @Test
    void aClosingParagraphGivesItsTimeToAllTasksAbove() {
        var tasks = Example.letter("1. Giao Sở Y tế rà soát nhân lực.\n\n2. Giao Sở Nội vụ hướng dẫn tuyển dụng.\n\n"
                        + "Thời hạn hoàn thành các nhiệm vụ trên: trước ngày 15/01/2026.")
                .tasks();

        assertThat(tasks).extracting(Task::id).containsExactly("1", "2");
        assertThat(tasks)
                .allSatisfy(task ->
                        assertThat(task.deadlines()).extracting(d -> d.value()).containsExactly("2026-01-15"));
    }

    @Test
    void theWordsBeforeTheFirstNumberPutSomebodyInCharge() {
        var tasks = Example.of(
                        "CHỈ THỊ\n\nVề dữ liệu mở\n\nĐể mở dữ liệu, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành "
                                + "thực hiện các nội dung sau:\n\n1. Rà soát dữ liệu.\n\n2. Sở Y tế công bố dữ liệu khám chữa bệnh.")
                .tasks();

        assertThat(tasks)
                .extracting(Task::lead)
                .containsExactly(java.util.List.of("các sở, ban, ngành"), java.util.List.of("Sở Y tế"));
    }

    @Test
    void aSentenceWithABodyOfItsOwnIsATaskOfItsOwn() {
        var tasks = Example.letter(
                        "1. Sở Y tế rà soát nhân lực. Giao Bệnh viện Đa khoa tỉnh hoàn thành bệnh án điện tử trước ngày 31/7/2026.")
                .tasks();

        assertThat(tasks).extracting(Task::id).containsExactly("1", "1/a");
        assertThat(tasks.getFirst().deadlines()).isEmpty();
        assertThat(tasks.getLast().deadlines()).extracting(d -> d.value()).containsExactly("2026-07-31");
    }

    @Test
    void whatWasDueBeforeTheDocumentBindsNobody() {
        var tasks = Example.of(
                        "UBND TỈNH LÀO CAI\n\nSố: 12/KH-UBND\n\nLào Cai, ngày 05 tháng 6 năm 2026\n\nKẾ HOẠCH\nPhát triển dữ liệu mở\n\n"
                                + "I. NHIỆM VỤ\n\n1. Rà soát các dự án khởi công trước năm 2023, hoàn thành trước ngày 30/9/2026.")
                .tasks();

        assertThat(tasks).singleElement().satisfies(task -> assertThat(task.deadlines())
                .extracting(d -> d.value())
                .containsExactly("2026-09-30"));
    }
}
