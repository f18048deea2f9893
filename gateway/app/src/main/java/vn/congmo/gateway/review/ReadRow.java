package vn.congmo.gateway.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row as the machine reads it.
 *
 * @param cells   by column, as they stand in the CSV; a column without a value has no cell
 * @param remarks what the machine itself finds doubtful
 */
public record ReadRow(String table, Map<String, String> cells, List<Remark> remarks) {

    public ReadRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        remarks = List.copyOf(remarks);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    String id() {
        return cell(TableForm.ID);
    }
}
