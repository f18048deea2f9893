package vn.congmo.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congmo.extraction.Example;

class NewsRuleTest {
    private static final String NEWS = "Trang chủ | Chính trị | Kinh tế\n\n"
            + "Ninh Bình đẩy nhanh số hóa hồ sơ tại bộ phận một cửa cấp xã\n\n16/4/2026 10:05   Chia sẻ Facebook\n\n"
            + "UBND tỉnh vừa ban hành Công văn số 512/UBND-VP ngày 14/4/2026 yêu cầu các xã số hóa hồ sơ.\n\n"
            + "Theo đó, Sở Nội vụ chủ trì kiểm tra, báo cáo trước ngày 30/6/2026.\n\nMinh Anh\n\nTIN LIÊN QUAN\n» Giao Sở Y tế xây bệnh viện";

    @Test
    void newsHasHeadlineAndDayButNoNumber() {
        var document = Example.of(NEWS).document();

        assertThat(document.type()).isEqualTo("tin-bai");
        assertThat(document.subject()).isEqualTo("Ninh Bình đẩy nhanh số hóa hồ sơ tại bộ phận một cửa cấp xã");
        assertThat(document.date()).isEqualTo("2026-04-16");
        assertThat(document.number()).isNull();
        assertThat(document.issuer()).isNull();
        assertThat(document.signer().name()).isNull();
    }

    @Test
    void newsRefersToTheLetterThatItRetells() {
        assertThat(Example.of(NEWS).references()).singleElement().satisfies(reference -> assertThat(reference.number())
                .isEqualTo("512/UBND-VP"));
    }

    @Test
    void letterThatRetellsIsNoNews() {
        assertThat(Example.letter("1. Bộ Y tế vừa ban hành Thông tư số 5/2026/TT-BYT.")
                        .document()
                        .type())
                .isEqualTo("cong-van");
    }
}
