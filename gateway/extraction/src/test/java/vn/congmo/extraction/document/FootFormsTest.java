package vn.congmo.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.DocumentFields;

class FootFormsTest {
    private static DocumentFields read(String foot) {
        return Example.of("Kính gửi: Sở Y tế\n\n1. Giao Sở Y tế rà soát hồ sơ.\n\n" + foot)
                .document();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT, TH.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\n\nTS. Lê Thị Bình",
                "Nơi nhận:               KT. GIÁM ĐỐC\n- Như trên;             PHÓ GIÁM ĐỐC\n- Sở Nội vụ;\n- Lưu: VT, TH.          Lê Thị Bình",
                "Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Sở Nội vụ;\n- Lưu: VT, TH. Lê Thị Bình",
                "Noi nhận:\n• Như trên;\n• Sở Nội vụ;\n• Lưu: VT, TH.\n\nKT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\n\n[daky]\n\nLê Thị Bình",
            })
    void receiversAndSignatureMayStandSideBySide(String foot) {
        var document = read(foot);

        assertThat(document.copies()).containsExactly("Như trên", "Sở Nội vụ");
        assertThat(document.signer().capacity()).isEqualTo("KT. GIÁM ĐỐC");
        assertThat(document.signer().position()).isEqualTo("PHÓ GIÁM ĐỐC");
        assertThat(document.signer().name()).isEqualTo("Lê Thị Bình");
    }

    @Test
    void partyFormsAndWrappedOfficesAreRead() {
        var signer =
                read("Nơi nhận:\n- Ban Bí thư,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nLê Văn Cường")
                        .signer();

        assertThat(signer.capacity()).isEqualTo("T/M BAN THƯỜNG VỤ");
        assertThat(signer.position()).isEqualTo("PHÓ BÍ THƯ THƯỜNG TRỰC");
        assertThat(signer.name()).isEqualTo("Lê Văn Cường");
    }

    @Test
    void whatIsAnnexedIsNoReceiver() {
        var findings = Example.of(
                "Kính gửi: Sở Y tế\n\n1. Giao Sở Y tế rà soát.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n"
                        + "Lê Văn Cường\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n1. Giao Sở Nội vụ báo cáo trước ngày 15/6/2026.");

        assertThat(findings.document().copies()).containsExactly("Như trên");
        assertThat(findings.document().signer().name()).isEqualTo("Lê Văn Cường");
        assertThat(findings.agencies()).extracting(mention -> mention.name()).contains("Sở Nội vụ");
    }

    @Test
    void withoutSignatureNobodySigns() {
        var document = read("Đề nghị Sở Y tế báo cáo trước ngày 15/6/2026.");

        assertThat(document.signer().name()).isNull();
        assertThat(document.copies()).isEmpty();
    }
}
