package vn.congmo.extraction.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.reading.Reading;

/** The title under the type, or the "V/v" words under the number. */
final class SubjectRule {
    private static final List<String> ENDS = List.of("kính gửi", "cộng hòa", "độc lập", "đảng cộng sản", "số:");

    private SubjectRule() {}

    static @Nullable Field<String> find(Reading reading) {
        var head = reading.outline().head();
        int title = reading.outline().titleRow();
        if (title >= 0) {
            return field(reading, rows(head, title + 1));
        }
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).startsWith("v/v") || head.get(i).startsWith("về việc")) {
                return field(reading, rows(head, i));
            }
        }
        return null;
    }

    private static List<Row> rows(List<Row> head, int from) {
        var rows = new ArrayList<Row>();
        for (int i = from; i < head.size() && !isEnd(head.get(i)); i++) {
            rows.add(head.get(i));
        }
        return rows;
    }

    private static boolean isEnd(Row row) {
        return ENDS.stream().anyMatch(row::startsWith)
                || (row.key().contains(", ngày") && row.key().contains("tháng"));
    }

    private static @Nullable Field<String> field(Reading reading, List<Row> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        var words = RowText.join(rows)
                .replaceFirst("^(?:V/v|v/v|Về việc|về việc):? ", "")
                .strip();
        return new Field<>(words, RowText.evidence(reading.text(), rows, "document-subject", 0.9));
    }
}
