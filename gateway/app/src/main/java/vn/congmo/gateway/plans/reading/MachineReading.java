package vn.congmo.gateway.plans.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.extraction.Extract;
import vn.congmo.extraction.doubt.Doubt;
import vn.congmo.extraction.doubt.Doubts;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.registers.OrganisationNames;
import vn.congmo.gateway.review.ReadRow;
import vn.congmo.gateway.review.Remark;

/** What the machine reads in one document as rows, each with what it doubts itself. */
final class MachineReading {

    private MachineReading() {}

    static List<ReadRow> rows(PlanDocument document, Extract extract, PlanSchema schema, OrganisationNames names) {
        PlanTables tables = new PlanTables(schema);
        new DocumentRows(tables, names).add(document.id(), document.received(), extract);
        Map<Record, List<Remark>> remarks = remarks(extract.findings());
        return tables.list().stream()
                .flatMap(table -> table.rows().stream().map(row -> row(table, row, remarks)))
                .toList();
    }

    private static ReadRow row(PlanTable table, Cells row, Map<Record, List<Remark>> remarks) {
        List<Remark> own = row.finding()
                .map(finding -> remarks.getOrDefault(finding, List.of()))
                .orElse(List.of());
        return new ReadRow(table.name(), row.values(), own);
    }

    /** By the very record: two tasks may inherit deadlines that are equal. */
    private static Map<Record, List<Remark>> remarks(Findings findings) {
        Map<Record, List<Remark>> remarks = new IdentityHashMap<>();
        for (Doubt doubt : Doubts.of(findings)) {
            remarks.computeIfAbsent(doubt.finding(), finding -> new ArrayList<>())
                    .add(new Remark(
                            doubt.kind() == Doubt.Kind.CONFLICT,
                            new LocalizedText(doubt.vietnamese(), doubt.english())));
        }
        return remarks;
    }
}
