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
}
