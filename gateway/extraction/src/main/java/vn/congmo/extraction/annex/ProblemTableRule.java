package vn.congmo.extraction.annex;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.BigProblem;
import vn.congmo.extraction.findings.BigProblem.Kind;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.table.Cell;
import vn.congmo.extraction.table.Role;
import vn.congmo.extraction.table.Table;

/** Lists of big problems: "STT | Tên bài toán | Căn cứ đề xuất | Kết quả cần đạt | Đơn vị chủ trì". */
public final class ProblemTableRule {
    private static final String NAME = "table-problem";

    private ProblemTableRule() {}

    /** The problems that a document's tables list, in their order. */
    public static List<BigProblem> find(Reading reading) {
        var found = new ArrayList<BigProblem>();
        for (var table : reading.outline().tables()) {
            if (table.has(Role.PROBLEM)) {
                find(table, found);
            }
        }
        return List.copyOf(found);
    }

    private static void find(Table table, List<BigProblem> found) {
        int order = 0;
        for (var row : table.rows()) {
            var titles = row.section() ? List.<Cell>of() : table.cells(row, Role.PROBLEM);
            if (!titles.isEmpty() && !titles.getFirst().repeated()) {
                var title = titles.getFirst();
                order++;
                found.add(new BigProblem(
                        Kind.PROBLEM,
                        title.text(),
                        order,
                        null,
                        title.words().evidence(NAME, table.marked() ? 0.9 : 0.7)));
            }
        }
    }
}
