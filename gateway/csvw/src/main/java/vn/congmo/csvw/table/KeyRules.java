package vn.congmo.csvw.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.metadata.ForeignKey;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.problem.ProblemLog;

/**
 * Compares the keys of a group once all of them are gathered, partition by partition.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#foreign-keys">Metadata Vocabulary, section 5.5.2</a>
 */
final class KeyRules {

    private final TableGroup group;
    private final GroupKeys keys;
    private final KeyViolations violations;

    KeyRules(TableGroup group, TableSource source, GroupKeys keys, ProblemLog log) {
        this.group = group;
        this.keys = keys;
        this.violations = new KeyViolations(source, log);
    }

    void check() throws IOException {
        for (Table table : group.tables()) {
            if (!table.schema().primaryKey().isEmpty()) {
                checkPrimary(table);
            }
            for (ForeignKey foreign : table.schema().foreignKeys()) {
                checkForeign(table, foreign);
            }
        }
    }

    private void checkPrimary(Table table) throws IOException {
        TrackedKey primary = GroupKeys.primary(table);
        for (int partition = 0; partition < KeyStore.PARTITIONS; partition++) {
            KeyEntries entries = keys.get(primary).get(partition);
            KeyTable first = new KeyTable(entries);
            for (int i = 0; i < entries.size(); i++) {
                int earlier = first.find(entries.high(i), entries.low(i));
                if (earlier < i) {
                    violations.add(entries.line(i), ProblemCode.DUPLICATE_KEY, List.of(entries.line(earlier)));
                }
            }
        }
        violations.report(table, primary);
    }

    private void checkForeign(Table table, ForeignKey foreign) throws IOException {
        TrackedKey referencing = GroupKeys.referencing(table, foreign);
        KeyStore referenced = keys.get(GroupKeys.referenced(foreign));
        String name = group.find(foreign.referencedTable()).map(Table::name).orElse(foreign.referencedTable());
        List<Object> shown = List.of(name, String.join(", ", foreign.referencedColumns()));
        for (int partition = 0; partition < KeyStore.PARTITIONS; partition++) {
            KeyEntries from = keys.get(referencing).get(partition);
            KeyTable to = new KeyTable(referenced.get(partition));
            for (int i = 0; i < from.size(); i++) {
                long line = from.line(i);
                int found = to.find(from.high(i), from.low(i));
                fault(found, to, referenced.isComplete()).ifPresent(code -> violations.add(line, code, shown));
            }
        }
        violations.report(table, referencing);
    }

    private static Optional<ProblemCode> fault(int found, KeyTable to, boolean isComplete) {
        if (found < 0) {
            return isComplete ? Optional.of(ProblemCode.MISSING_REFERENCE) : Optional.empty();
        }
        return to.hasSeveral(found) ? Optional.of(ProblemCode.AMBIGUOUS_REFERENCE) : Optional.empty();
    }
}
