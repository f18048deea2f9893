package vn.congmo.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;

class ProperNamesTest {
    private static List<String> agencies(String text) {
        var document = NormalisedText.of(text);
        var passage = Passage.of(document, List.of(new Span(0, document.value().length())));
        return Actors.all(passage).stream()
                .filter(actor -> actor.kind() == Actor.Kind.AGENCY)
                .map(Actor::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Trung tâm Công nghệ thông tin rà soát|Trung tâm Công nghệ thông tin",
                "phối hợp với Vụ Kinh tế và Xã hội số báo cáo|Vụ Kinh tế và Xã hội số",
                "Giao UBND phường Móng Cái 1 tổ chức|UBND phường Móng Cái 1",
                "Học viện Công nghệ Bưu chính Viễn thông chủ trì|Học viện Công nghệ Bưu chính Viễn thông",
                "giao Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh, đơn vị|Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh",
                "với Trường Đại học Hạ Long để đào tạo|Trường Đại học Hạ Long",
                "VNPT Quảng Ninh có trách nhiệm|VNPT Quảng Ninh",
                "Sở Y tê có trách nhiệm|Sở Y tế",
                "Sở KH&CN tham mưu|Sở Khoa học và Công nghệ",
            })
    void namesEndWhereTheSentenceGoesOn(String text, String name) {
        assertThat(agencies(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xây dựng Trung tâm Dữ liệu Ninh Bình",
                "BAN HÀNH KẾ HOẠCH CHUYỂN ĐỔI SỐ",
                "Thủ tướng Chính phủ phê duyệt",
                "bộ chỉ số phục vụ người dân",
                "Các phòng: TH, NV, Phòng KGVX",
                "hội nghị tổng kết",
            })
    void otherWordsAreNoOrganisations(String text) {
        assertThat(agencies(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Tài chính và Sở Y tế", "Sở Tài chính, Sở Y tế", "Sở Tài chính Sở Y tế"})
    void oneNameEndsWhereTheNextBegins(String text) {
        assertThat(agencies(text)).containsExactly("Sở Tài chính", "Sở Y tế");
    }
}
