package vn.congmo.extraction.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.extraction.Example;
import vn.congmo.extraction.findings.Programme;

class ProgrammeRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Triển khai Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 (Đề án 06), báo cáo UBND tỉnh"
                        + " | Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 (Đề án 06)",
                "Kết nối Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP) với các bộ"
                        + " | Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)",
                "Hưởng ứng phong trào thi đua “Cả nước chung sức” do Thủ tướng phát động"
                        + " | Phong trào thi đua “Cả nước chung sức”",
                "Cập nhật tiến độ trên Hệ thống theo dõi nhiệm vụ của tỉnh trước ngày 20 | Hệ thống theo dõi nhiệm vụ của tỉnh",
                "Hướng dẫn người dân dùng ứng dụng VNeID | Ứng dụng VNeID",
                "Xây dựng Kho dữ liệu dùng chung của tỉnh, bảo đảm an toàn thông tin | Kho dữ liệu dùng chung của tỉnh"
            })
    void aNameGoesAsFarAsItsWordsBelongTogether(String order, String name) {
        assertThat(names("Giao Sở Y tế thực hiện. " + order)).contains(name);
    }

    @Test
    void theSameNameSaidShorterIsNoOther() {
        assertThat(names("Vận hành Trung tâm dữ liệu tỉnh Lào Cai; nâng cấp Trung tâm dữ liệu tỉnh."))
                .containsExactly("Trung tâm dữ liệu tỉnh Lào Cai");
    }

    @Test
    void aTitleInCapitalsNamesNothing() {
        assertThat(Example.of("KẾ HOẠCH\n\nXÂY DỰNG HỆ THỐNG CHỈ ĐẠO ĐIỀU HÀNH\n\nI. NHIỆM VỤ\n\n1. Rà soát dữ liệu.")
                        .programmes())
                .isEmpty();
    }

    @Test
    void cellsOfThoseInChargeNameBodies() {
        assertThat(Example.of(
                                "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| 1 | Rà soát quỹ | Quỹ Đầu tư phát triển tỉnh | 2026 |")
                        .programmes())
                .isEmpty();
    }

    private static List<String> names(String order) {
        return Example.letter("1. " + order).programmes().stream()
                .map(Programme::name)
                .toList();
    }
}
