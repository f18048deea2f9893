package vn.congmo.extraction.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.findings.Reference.Role;

class ReferenceFinderTest {

    @Test
    void numberAndDateTogetherAreTheKey() {
        var found = Example.letter(
                "1. Giao Sở Y tế thực hiện Kế hoạch số 01-KH/BCĐ ngày 11/7/2025, Kế hoạch số 01-KH/BCĐ ngày 17/10/2025 của Ban Chỉ đạo tỉnh.");

        assertThat(found.references()).extracting(Reference::date).containsExactly("2025-07-11", "2025-10-17");
        assertThat(found.references()).extracting(Reference::issuer).containsOnly("Ban Chỉ đạo tỉnh");
    }

    @Test
    void whatFollowsCanCuIsABasisAndWhatATitleNamesIsNot() {
        var found = Example.of(
                "KẾ HOẠCH\n\nPhát triển dữ liệu\n\nCăn cứ Quyết định số 12/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về thực hiện "
                        + "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;\n\nI. NHIỆM VỤ\n\n1. Rà soát dữ liệu.");

        assertThat(found.references()).extracting(Reference::role).containsExactly(Role.BASIS, Role.MENTIONS);
    }

    @Test
    void replacementIsSaid() {
        var found = Example.letter(
                "1. Giao Sở Y tế rà soát.\n\nVăn bản này thay thế Công văn số 99/UBND-KGVX ngày 01/02/2026 của UBND tỉnh.");

        assertThat(found.references())
                .singleElement()
                .extracting(Reference::role)
                .isEqualTo(Role.REPLACES);
    }

    @Test
    void lawsAndNormativeNumbersAreRead() {
        var found = Example.letter(
                "1. Sở Tài chính thực hiện Luật Đầu tư công và Nghị định số 194/2025/NĐ-CP của Chính phủ.");

        assertThat(found.references()).extracting(Reference::name).contains("Luật Đầu tư công");
        assertThat(found.references()).extracting(Reference::number).contains("194/2025/NĐ-CP");
    }

    @Test
    void lawsWithANumberAreOneReference() {
        var found = Example.letter(
                "1. Sở Tài chính thực hiện Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14 tháng 6 năm 2025.");

        assertThat(found.references()).singleElement().satisfies(reference -> {
            assertThat(reference.number()).isEqualTo("71/2025/QH15");
            assertThat(reference.date()).isEqualTo("2025-06-14");
        });
    }

    @Test
    void numbersBrokenByLinesAreWhole() {
        var found = Example.letter(
                "1. Thực hiện Quyết định số 5129/QĐ-\nBKHCN ngày 24/12/\n2025, Kết luận số 1147 -KL/TU và Công văn số 2l4/SYT-VP ngày l8/3/2O26.");

        assertThat(found.references())
                .extracting(Reference::number)
                .containsExactlyInAnyOrder("5129/QĐ-BKHCN", "1147-KL/TU", "2l4/SYT-VP");
        assertThat(found.references()).extracting(Reference::date).contains("2025-12-24", "2026-03-18");
    }

    @Test
    void listsShareTypeAndIssuer() {
        var found = Example.letter(
                "1. Sở Y tế quán triệt các Nghị quyết số 57-NQ/TW, 59-NQ/TW, 66-NQ/TW và 68-NQ/TW của Bộ Chính trị.");

        assertThat(found.references()).hasSize(4).allSatisfy(reference -> {
            assertThat(reference.type()).isEqualTo("Nghị quyết");
            assertThat(reference.issuer()).isEqualTo("Bộ Chính trị");
        });
    }

    @Test
    void whatIsReplacedMayBeAList() {
        var found = Example.letter(
                "1. Văn bản này thay thế Chỉ thị số 14/CT-UBND ngày 27/8/2024 (cũ), Chỉ thị số 05/CT-UBND ngày 09/02/2023.");

        assertThat(found.references()).extracting(Reference::role).containsExactly(Role.REPLACES, Role.REPLACES);
    }

    @Test
    void dayAndIssuerMayStandInFront() {
        var found =
                Example.letter("1. Ngày 20/01/2026, UBND tỉnh đã ban hành Kế hoạch số 25/KH-UBND về chuyển đổi số.");

        assertThat(found.references()).singleElement().satisfies(reference -> {
            assertThat(reference.date()).isEqualTo("2026-01-20");
            assertThat(reference.issuer()).isEqualTo("UBND tỉnh");
        });
    }

    @Test
    void yearsOfWorkStandardsAndShortMentionsAreNoDocuments() {
        var found = Example.letter(
                "1. Sở Y tế triển khai Nghị quyết số 57-NQ/TW năm 2026 theo QCVN 102:2016/BTTTT, vận hành 24/7; Nghị quyết số 57 là trọng tâm.");

        assertThat(found.references()).singleElement().satisfies(reference -> {
            assertThat(reference.number()).isEqualTo("57-NQ/TW");
            assertThat(reference.date()).isNull();
        });
    }
}
