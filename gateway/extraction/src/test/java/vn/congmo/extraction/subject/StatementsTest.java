package vn.congmo.extraction.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.Annex;
import vn.congmo.extraction.findings.DocumentRelation;
import vn.congmo.extraction.findings.Person;
import vn.congmo.extraction.findings.StatusFact;
import vn.congmo.extraction.findings.StatusFact.Status;

class StatementsTest {

    @Test
    void countsOfWorkAreStates() {
        assertThat(Example.letter(
                                "1. Đến nay đã hoàn thành 21/58 nhiệm vụ, đang triển khai 31 nhiệm vụ, còn 06 nhiệm vụ quá hạn.")
                        .statusFacts())
                .extracting(StatusFact::status, StatusFact::count)
                .containsExactly(
                        tuple(Status.DONE, 21),
                        tuple(Status.TOTAL, 58),
                        tuple(Status.IN_PROGRESS, 31),
                        tuple(Status.OVERDUE, 6));
    }

    @Test
    void officesBehindANameArePartedByCommas() {
        assertThat(Example.letter(
                                "1. Đồng chí Trần Văn An - Phó Bí thư Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh chỉ đạo thực hiện.")
                        .people())
                .extracting(Person::name, Person::roles)
                .containsExactly(
                        tuple("Trần Văn An", List.of("Phó Bí thư Tỉnh ủy", "Phó Chủ tịch Thường trực UBND tỉnh")));
    }

    @Test
    void anAnnexIsPresentWhereItsHeadingFollows() {
        assertThat(Example.of(
                                "KẾ HOẠCH\n\nDữ liệu mở\n\nI. NHIỆM VỤ\n\n1. Thực hiện nhiệm vụ tại Phụ lục I, Phụ lục II.\n\n"
                                        + "Nơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC I\nDANH MỤC")
                        .annexes())
                .extracting(Annex::name, Annex::present)
                .containsExactly(tuple("Phụ lục I", true), tuple("Phụ lục II", false));
    }

    @Test
    void oneDocumentImplementsAnother() {
        assertThat(Example.letter(
                                "1. Triển khai Kế hoạch số 283-KH/TU ngày 22/5/2025 về thực hiện Nghị quyết số 57-NQ/TW; Quyết định số 12/QĐ-UBND.")
                        .documentRelations())
                .extracting(DocumentRelation::from, DocumentRelation::to)
                .containsExactly(tuple("283-KH/TU", "57-NQ/TW"));
    }
}
