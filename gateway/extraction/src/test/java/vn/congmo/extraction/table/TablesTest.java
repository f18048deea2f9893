package vn.congmo.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.extraction.text.NormalisedText;

class TablesTest {
    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "1",
                    "Xây dựng kho dữ liệu dùng chung",
                    "Sở Khoa học và Công nghệ",
                    "Các sở, ban, ngành",
                    "Quý I/2026"),
            List.of("2", "Rà soát thủ tục hành chính", "Sở Tư pháp", "UBND các xã, phường", "Năm 2026"),
            List.of("3", "Số hóa hồ sơ lưu trữ", "Sở Nội vụ", "Sở Tài chính", "30/11/2026"));
    private static final String BEFORE = "Nhiệm vụ cụ thể như sau:\n\n";

    @Test
    void readsRowsBetweenStrokes() {
        assertThat(cells(BEFORE + """
                                | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
                                |:--:|---|---|---|---|
                                | 1 | Xây dựng kho dữ liệu dùng chung | Sở Khoa học và Công nghệ | Các sở, ban, ngành | Quý I/2026 |
                                | 2 | Rà soát thủ tục hành chính | Sở Tư pháp | UBND các xã, phường | Năm 2026 |
                                | 3 | Số hóa hồ sơ lưu trữ | Sở Nội vụ | Sở Tài chính | 30/11/2026 |
                                """)).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n|\n", " |\n"})
    void readsCellsBelowEachOtherThatStrokesClose(String stroke) {
        assertThat(cells(BEFORE
                        + String.join(
                                stroke,
                                "TT",
                                "Nhiệm vụ",
                                "Cơ quan\nchủ trì",
                                "Cơ quan phối hợp",
                                "Thời gian",
                                "1",
                                "Xây dựng kho\ndữ liệu dùng chung",
                                "Sở Khoa học và Công nghệ",
                                "Các sở, ban, ngành",
                                "Quý I/2026",
                                "2",
                                "Rà soát thủ tục hành chính",
                                "Sở Tư pháp",
                                "UBND các xã, phường",
                                "Năm 2026",
                                "3",
                                "Số hóa hồ sơ lưu trữ",
                                "Sở Nội vụ",
                                "Sở Tài chính",
                                "30/11/2026")
                        + stroke
                        + "Nơi nhận:\n- Như trên."))
                .isEqualTo(ROWS);
    }

    @Test
    void readsCellsBelowEachOtherWithoutAnyMark() {
        assertThat(cells(BEFORE + """
                                        TT
                                        Nhiệm vụ
                                        Cơ quan chủ trì
                                        Cơ quan phối hợp
                                        Thời gian
                                        1
                                        Xây dựng kho dữ liệu
                                        dùng chung
                                        Sở Khoa học và Công nghệ
                                        Các sở, ban, ngành
                                        Quý I/2026
                                        2
                                        Rà soát thủ tục hành chính
                                        Sở Tư pháp
                                        UBND các xã, phường
                                        Năm 2026
                                        3
                                        Số hóa hồ sơ lưu trữ
                                        Sở Nội vụ
                                        Sở Tài chính
                                        30/11/2026
                                        Nơi nhận:
                                        - Như trên.
                                        """)).isEqualTo(ROWS);
    }

    @Test
    void readsCellsBetweenTabulators() {
        assertThat(cells(BEFORE
                        + "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n"
                        + ROWS.stream()
                                .map(row -> String.join("\t", row))
                                .collect(java.util.stream.Collectors.joining("\n"))))
                .isEqualTo(ROWS);
    }

    @Test
    void readsColumnsThatOnlySpacesPart() {
        assertThat(cells(BEFORE + """
                                 TT           Nhiệm vụ              Cơ quan chủ      Cơ quan phối      Thời gian
                                                                       trì               hợp
                                 1    Xây dựng kho dữ liệu dùng     Sở Khoa học và   Các sở, ban,      Quý I/2026
                                      chung                         Công nghệ        ngành
                                 2    Rà soát thủ tục hành chính    Sở Tư pháp       UBND các xã,      Năm 2026
                                                                                     phường
                                 3    Số hóa hồ sơ lưu trữ          Sở Nội vụ        Sở Tài chính      30/11/2026

                                Trên đây là kế hoạch, yêu cầu các đơn vị nghiêm túc tổ chức thực hiện đúng quy định.
                                """)).isEqualTo(ROWS);
    }

    @Test
    void emptyCellsBetweenTabulatorsStayEmpty() {
        assertThat(cells("TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\n1\tRà soát dữ liệu\t\tSở Y tế\t2026"))
                .containsExactly(List.of("1", "Rà soát dữ liệu", "", "Sở Y tế", "2026"));
    }

    @Test
    void aMissingCellBelowEachOtherIsFoundByItsWords() {
        assertThat(cells("""
                                TT
                                Nhiệm vụ
                                Cơ quan chủ trì
                                Cơ quan phối hợp
                                Thời gian
                                1
                                Rà soát thủ tục hành chính
                                Sở Tư pháp
                                Năm 2026
                                2
                                Số hóa hồ sơ lưu trữ
                                Sở Nội vụ
                                Sở Tài chính
                                30/11/2026
                                """))
                .first()
                .isEqualTo(List.of("1", "Rà soát thủ tục hành chính", "Sở Tư pháp", "", "Năm 2026"));
    }

    @Test
    void linesOutsideTablesStayAndStrokesThatLayOutPartThem() {
        var document = NormalisedText.of("| UBND TỈNH | CỘNG HÒA |\n|---|---|\n\nĐiều 1. Ban hành quy chế.");

        assertThat(Tables.of(document).tables()).isEmpty();
        assertThat(Tables.of(document).lines())
                .extracting(line -> document.value().substring(line.start(), line.end()))
                .containsExactly("UBND TỈNH", "CỘNG HÒA", "Điều 1. Ban hành quy chế.");
    }

    @Test
    void aHeaderRepeatedOnTheNextPageIsNoRow() {
        var header = "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n";

        assertThat(cells(header + "| 1 | Rà soát | Sở Y tế | 2026 |\n" + header + "| 2 | Số hóa | Sở Y tế | 2027 |"))
                .hasSize(2);
    }

    private static List<List<String>> cells(String text) {
        var table = Tables.of(NormalisedText.of(text)).tables().getFirst();
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
