package vn.congmo.csvw.table;

import java.util.List;
import java.util.function.Consumer;
import vn.congmo.csvw.csv.CsvRecord;

/** Some rows in the order of the file, which become cells only when they are asked for, on whatever thread. */
record RowBatch(TablePlan plan, long firstNumber, List<CsvRecord> records) {

    boolean isEmpty() {
        return records.isEmpty();
    }

    void forEach(Consumer<Row> consumer) {
        long number = firstNumber;
        for (CsvRecord record : records) {
            consumer.accept(plan.row(number++, record));
        }
    }
}
