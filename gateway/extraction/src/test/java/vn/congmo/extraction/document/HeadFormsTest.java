package vn.congmo.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.DocumentFields;

/** One letterhead in every order that a converter may leave it in, and letterheads of many bodies. */
class HeadFormsTest {
    private static final String BODY = "\n\nCăn cứ tình hình thực tế, UBND tỉnh ban hành Kế hoạch như sau:\n\n"
            + "1. Giao Sở Y tế rà soát hồ sơ.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn An";

    private static DocumentFields read(String head) {
        return Example.of(head + BODY).document();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                        + "Số: 12/KH-UBND\nNinh Bình, ngày 05 tháng 3 năm 2026",
                "ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH NINH BÌNH       Độc lập - Tự do - Hạnh phúc\n"
                        + "Số: 12/KH-UBND       Ninh Bình, ngày 05 tháng 3 năm 2026",
                "UỶ BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH NINH BÌNH Độc lập - Tự do - Hạnh phúc\n"
                        + "Số: 12/KH-UBND Ninh Bình, ngày 05 tháng 3 năm 2026",
                "ỦY BAN\nNHÂN DÂN\nTỈNH NINH BÌNH\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\n"
                        + "Số:\n12/KH-UBND\n|\nNinh\nBình, ngày 05\ntháng 3 năm 2026\n|",
                "| ỦY BAN NHÂN DÂN<br>TỈNH NINH BÌNH<br>Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>"
                        + "Độc lập - Tự do - Hạnh phúc<br>Ninh Bình, ngày 05 tháng 3 năm 2026 |\n|---|---|",
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH NINH BÌNH\tĐộc lập - Tự do - Hạnh phúc\n"
                        + "Sổ: l2/KH-UBND\tNinh Bình, ngày O5 tháng 3 năm 2O26",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNinh Bình, ngày 05 tháng 3 năm 2026\n"
                        + "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH\nSố: 12/KH-UBND",
            })
    void columnsMayComeInAnyOrder(String head) {
        var document = read(head + "\n\nKẾ HOẠCH\nChuyển đổi số năm 2026");

        assertThat(document.type()).isEqualTo("ke-hoach");
        assertThat(document.number()).isEqualTo("12");
        assertThat(document.symbol()).isEqualTo("KH-UBND");
        assertThat(document.issuer()).isEqualTo("UBND tỉnh Ninh Bình");
        assertThat(document.place()).isEqualTo("Ninh Bình");
        assertThat(document.date()).isEqualTo("2026-03-05");
        assertThat(document.subject()).isEqualTo("Chuyển đổi số năm 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TỈNH ỦY NINH BÌNH/BAN TỔ CHỨC|Ban Tổ chức Tỉnh ủy Ninh Bình",
                "ĐẢNG BỘ TỈNH NINH BÌNH/BAN THƯỜNG VỤ|Ban Thường vụ Tỉnh ủy Ninh Bình",
                "TỈNH ỦY NINH BÌNH/VĂN PHÒNG|Văn phòng Tỉnh ủy Ninh Bình",
                "UBND TỈNH NINH BÌNH/SỞ KHOA HỌC VÀ/CÔNG NGHỆ|Sở Khoa học và Công nghệ",
                "ỦY BAN NHÂN DÂN TỈNH NINH BÌNH/VĂN PHÒNG|Văn phòng UBND tỉnh Ninh Bình",
                "HỘI ĐỒNG NHÂN DÂN/TỈNH NINH BÌNH|HĐND tỉnh Ninh Bình",
                "BỘ TÀI CHÍNH/CỤC THUẾ|Cục thuế",
                "CHỦ TỊCH/ỦY BAN NHÂN DÂN/TỈNH NINH BÌNH|Chủ tịch UBND tỉnh Ninh Bình",
            })
    void issuerIsTheLowerBody(String letterhead, String issuer) {
        var head = letterhead.replace('/', '\n')
                + "\n*\nSố 45-TB/VP\n\nNinh Bình, ngày 5 tháng 3 năm 2026\n\nTHÔNG BÁO\n" + "kết luận hội nghị";

        assertThat(read(head).issuer()).isEqualToIgnoringCase(issuer);
        assertThat(Example.of(head + BODY).references()).isEmpty();
    }

    @Test
    void blankNumberStaysEmpty() {
        var document =
                read("ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH\nSố:          /UBND-KGVX\nV/v rà soát hồ sơ\ncủa các đơn vị\n"
                        + "Ninh Bình, ngày      tháng 3 năm 2026\n\nKính gửi: Sở Y tế");

        assertThat(document.number()).isNull();
        assertThat(document.symbol()).isEqualTo("UBND-KGVX");
        assertThat(document.date()).isEqualTo("2026-03");
        assertThat(document.subject()).isEqualTo("rà soát hồ sơ của các đơn vị");
        assertThat(document.addressees()).containsExactly("Sở Y tế");
    }

    @Test
    void decisionNamesItsAuthorityBelowTheTitle() {
        var document = Example.of(
                        "ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH\nSố: 7/2026/QĐ-UBND\nNinh Bình, ngày 5 tháng 3 năm 2026\n\n"
                                + "QUYẾT ĐỊNH\nVề việc ban hành Quy chế dữ liệu mở\n\nỦY BAN NHÂN DÂN TỈNH NINH BÌNH\n\n"
                                + "Căn cứ Luật Tiếp cận thông tin;\nCăn cứ Nghị định số 194/2025/NĐ-CP của Chính phủ;\n\nQUYẾT ĐỊNH:\n\n"
                                + "Điều 1. Ban hành Quy chế.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn An")
                .document();

        assertThat(document.type()).isEqualTo("quyet-dinh");
        assertThat(document.number()).isEqualTo("7/2026");
        assertThat(document.subject()).isEqualTo("ban hành Quy chế dữ liệu mở");
        assertThat(document.signer().capacity()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
    }

    @Test
    void receiversStampIsNotTheNumber() {
        var document = read("SỞ Y TẾ\nTỈNH NINH BÌNH\n| ĐẾN  Số: 1284 |\n| Ngày: 02/4/2026 |\nSố: 33/SYT-VP\n"
                + "Ninh Bình, ngày 1 tháng 4 năm 2026\nKính gửi: Sở Nội vụ");

        assertThat(document.number()).isEqualTo("33");
        assertThat(document.date()).isEqualTo("2026-04-01");
    }
}
