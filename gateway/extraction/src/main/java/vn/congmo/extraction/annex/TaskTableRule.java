package vn.congmo.extraction.annex;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.table.Role;
import vn.congmo.extraction.table.Table;

/** Tables that hand out work: "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm". */
public final class TaskTableRule {
    private TaskTableRule() {}

    /** The tasks of a document's tables, in the order of the text. */
    public static List<Task> find(Reading reading) {
        var tables = reading.outline().tables();
        var tasks = new ArrayList<Task>();
        var ids = new UniqueIds();
        for (var table : tables) {
            if (isTaskTable(table)) {
                tasks.addAll(new TaskRows(reading, table, AnnexLabels.of(reading.text(), tables, table), ids).tasks());
            }
        }
        return List.copyOf(tasks);
    }

    /** Somebody, some time or some product has to stand beside what is to be done; values of years make it a table of targets. */
    static boolean isTaskTable(Table table) {
        boolean charged = table.has(Role.LEAD) || table.has(Role.DEADLINE) || table.has(Role.COORDINATING);
        return table.has(Role.TASK)
                && !table.has(Role.PROBLEM)
                && (charged || table.has(Role.PRODUCT))
                && !TargetTableRule.isTargetTable(table);
    }
}
