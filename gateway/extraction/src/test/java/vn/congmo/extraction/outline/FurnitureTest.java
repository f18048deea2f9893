package vn.congmo.extraction.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.extraction.text.NormalisedText;

class FurnitureTest {
    private static String running(String text) {
        var document = NormalisedText.of(text);
        var rows = document.lines().stream().map(line -> Row.of(document, line)).toList();
        return PageDebris.of(rows).text().stream().map(Row::text).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "- 2 -",
                "Trang 3",
                "Trang 2/15",
                "2/15",
                "– 4 –",
                "Page 3 of 10",
                "Ký bởi: Nguyễn Văn A",
                "```"
            })
    void whatAPageAddsIsLeftOut(String debris) {
        assertThat(running("Giao Sở Y tế rà soát\n" + debris + "\nhồ sơ bệnh án."))
                .isEqualTo("Giao Sở Y tế rà soát / hồ sơ bệnh án.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2. Giao Sở Nội vụ", "15%", "Trang thiết bị y tế", "- 2 nhiệm vụ", "Số: 12/KH-UBND"})
    void whatTheTextSaysStays(String row) {
        assertThat(running("Mở đầu.\n" + row)).endsWith(row);
    }

    @Test
    void runningHeadsGoWithTheirPageNumbers() {
        var page = "\nKế hoạch chuyển đổi số năm 2026\n%d\n%s là việc đầu tiên.";
        var text =
                "Trang đầu." + page.formatted(2, "Một") + page.formatted(3, "Hai cũng") + page.formatted(4, "Ba rồi");

        assertThat(running(text))
                .isEqualTo(
                        "Trang đầu. / Một là việc đầu tiên. / Hai cũng là việc đầu tiên. / Ba rồi là việc đầu tiên.");
    }

    @Test
    void rowsThatComeBackWithoutPageNumbersStay() {
        assertThat(running("Sở Y tế\nSở Y tế\nSở Y tế")).isEqualTo("Sở Y tế / Sở Y tế / Sở Y tế");
    }

    @Test
    void markdownMarksAreNoWords() {
        assertThat(running("## I. MỤC TIÊU\n> Trích dẫn\n*Nghiêng*\n* Gạch đầu dòng"))
                .isEqualTo("I. MỤC TIÊU / Trích dẫn / Nghiêng / * Gạch đầu dòng");
    }
}
