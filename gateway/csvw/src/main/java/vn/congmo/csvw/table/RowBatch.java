package vn.congmo.csvw.table;

import java.util.Arrays;
import java.util.List;
import vn.congmo.csvw.csv.CsvRecord;

/** Some rows in the order of the file, which become cells only when they are asked for, on whatever thread. */
record RowBatch(TablePlan plan, long firstNumber, List<CsvRecord> records) {

    boolean isEmpty() {
        return records.isEmpty();
    }

    List<Row> rows() {
        Row[] rows = new Row[records.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = plan.row(firstNumber + i, records.get(i));
        }
        return Arrays.asList(rows);
    }
}
