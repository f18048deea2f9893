package vn.congmo.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congmo.extraction.Extraction;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.text.SourceCell;
import vn.congmo.extraction.text.SourceTable;
import vn.congmo.extraction.text.SourceText;

class GivenTablesTest {
    private final StringBuilder characters = new StringBuilder();
    private final List<SourceTable> tables = new ArrayList<>();

    @Test
    void mergedCellsReachEveryRowTheyCover() {
        table(
                cell(0, 0, 2, 1, "TT"),
                cell(0, 1, 2, 1, "Nhiệm vụ"),
                cell(0, 2, 1, 2, "Cơ quan thực hiện"),
                cell(0, 4, 2, 1, "Thời gian"),
                cell(1, 2, 1, 1, "Chủ trì"),
                cell(1, 3, 1, 1, "Phối hợp"),
                cell(2, 0, 1, 5, "A. Hạ tầng số"),
                cell(3, 0, 1, 1, "1"),
                cell(3, 1, 1, 1, "Xây dựng kho dữ liệu"),
                cell(3, 2, 2, 1, "Sở Y tế"),
                cell(3, 3, 1, 1, "Sở Nội vụ"),
                cell(3, 4, 2, 1, "Quý I/2026"),
                cell(4, 0, 1, 1, "2"),
                cell(4, 1, 1, 1, "Số hóa hồ sơ"),
                cell(4, 3, 1, 1, ""));

        var tasks = tasks();

        assertThat(tasks).extracting(Task::lead).containsExactly(List.of("Sở Y tế"), List.of("Sở Y tế"));
        assertThat(tasks).extracting(Task::coordinating).containsExactly(List.of("Sở Nội vụ"), List.of());
        assertThat(tasks).allSatisfy(task -> assertThat(task.deadlines())
                .extracting(deadline -> deadline.value())
                .containsExactly("2026-Q1"));
    }

    @Test
    void aTableGoesOnAfterThePageBreakWithoutItsHeader() {
        table(
                cell(0, 0, 1, 1, "TT"),
                cell(0, 1, 1, 1, "Nội dung công việc"),
                cell(0, 2, 1, 1, "Đơn vị thực hiện"),
                cell(1, 0, 1, 1, "1"),
                cell(1, 1, 1, 1, "Rà soát dữ liệu"),
                cell(1, 2, 1, 1, "Sở Y tế"));
        table(cell(0, 0, 1, 1, "2"), cell(0, 1, 1, 1, "Công bố dữ liệu"), cell(0, 2, 1, 1, "Sở Nội vụ"));

        assertThat(tasks()).extracting(Task::id).containsExactly("B1.1", "B1.2");
    }

    @Test
    void aSheetWithATitleAboveItsHeaderIsEnough() {
        table(
                cell(0, 0, 1, 3, "PHÂN CÔNG NHIỆM VỤ NĂM 2026"),
                cell(1, 0, 1, 1, "Nhiệm vụ"),
                cell(1, 1, 1, 1, "Chủ trì"),
                cell(1, 2, 1, 1, "Thời hạn"),
                cell(2, 0, 1, 1, "Rà soát dữ liệu"),
                cell(2, 1, 1, 1, "Sở Y tế; Sở Nội vụ"),
                cell(2, 2, 1, 1, "30/9/2026"));

        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.lead()).containsExactly("Sở Y tế", "Sở Nội vụ");
            assertThat(task.evidence().quote()).isEqualTo("Rà soát dữ liệu");
        });
    }

    private record Written(int row, int column, int rows, int columns, String words) {}

    private static Written cell(int row, int column, int rows, int columns, String words) {
        return new Written(row, column, rows, columns, words);
    }

    private void table(Written... cells) {
        var placed = new ArrayList<SourceCell>();
        characters.append('\n');
        for (var cell : cells) {
            int start = characters.length();
            characters.append(cell.words());
            placed.add(
                    new SourceCell(cell.row(), cell.column(), cell.rows(), cell.columns(), start, characters.length()));
            characters.append('\n');
        }
        tables.add(new SourceTable(placed));
    }

    private List<Task> tasks() {
        var text = NormalisedText.of(new SourceText(characters.toString(), tables, List.of()));
        return Extraction.create().extract(text, "example.docx").findings().tasks();
    }
}
