package vn.congmo.extraction.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.outline.SigningForms;
import vn.congmo.extraction.reading.Reading;

/** Kính gửi and Nơi nhận: one entry a dash; entries broken over lines are joined. */
final class ReceiversRule {
    private ReceiversRule() {}

    static @Nullable Field<List<String>> addressees(Reading reading) {
        return list(reading, reading.outline().head(), "kính gửi", "document-addressees");
    }

    static @Nullable Field<List<String>> copies(Reading reading) {
        return list(reading, reading.outline().foot(), "nơi nhận", "document-copies");
    }

    private static @Nullable Field<List<String>> list(Reading reading, List<Row> rows, String label, String rule) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).startsWith(label)) {
                var own = own(rows, i);
                var entries = entries(own, label);
                return entries.isEmpty()
                        ? null
                        : new Field<>(entries, RowText.evidence(reading.text(), own, rule, 0.95));
            }
        }
        return null;
    }

    private static List<Row> own(List<Row> rows, int from) {
        int to = from + 1;
        while (to < rows.size() && belongs(rows.get(to - 1), rows.get(to))) {
            to++;
        }
        return rows.subList(from, to);
    }

    private static boolean belongs(Row previous, Row row) {
        if (SigningForms.starts(row.text()) || row.isUpperCase()) {
            return false;
        }
        boolean open = !previous.text().endsWith(".") && !previous.text().contains("Lưu:");
        return isEntry(row) || open;
    }

    private static boolean isEntry(Row row) {
        return row.text().startsWith("-")
                || row.text().startsWith("–")
                || row.text().startsWith("•");
    }

    private static List<String> entries(List<Row> rows, String label) {
        var entries = new ArrayList<String>();
        for (var row : rows) {
            var words = row.startsWith(label)
                    ? row.text().substring(label.length()).replaceFirst("^\\s?:?\\s?", "")
                    : row.text();
            if (isEntry(row) || entries.isEmpty()) {
                entries.add(words);
            } else {
                entries.set(entries.size() - 1, entries.getLast() + " " + words);
            }
        }
        return entries.stream()
                .map(ReceiversRule::trimmed)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static String trimmed(String entry) {
        return entry.replaceFirst("^[-–•]\\s?", "")
                .replaceFirst("[ ;.,]+$", "")
                .replace("./", "")
                .strip();
    }
}
