package vn.congmo.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.outline.HeadPart;
import vn.congmo.extraction.outline.Offices;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.outline.SigningForms;
import vn.congmo.extraction.reading.Reading;

/** Kính gửi and Nơi nhận: one entry a bullet or semicolon; entries broken over lines are joined. */
final class ReceiversRule {
    private static final Pattern LABEL = Pattern.compile("^(?:kinh g[uo]i|noi nhan)\\s?[:;.]?\\s?");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•·+*▪~]|o(?= )|\\d{1,2}[.)])\\s?");
    private static final Pattern INNER = Pattern.compile("(?<=;)\\s?(?=[-–•+] ?\\p{Lu})");

    private ReceiversRule() {}

    static @Nullable Field<List<String>> addressees(Reading reading) {
        var rows = reading.outline().head().rows(HeadPart.ADDRESSEES);
        return field(reading, rows, "document-addressees", true);
    }

    static @Nullable Field<List<String>> copies(Reading reading) {
        var foot = reading.outline().foot();
        for (int i = 0; i < foot.size(); i++) {
            if (foot.get(i).bare().startsWith("noi nhan")) {
                return field(reading, own(foot, i), "document-copies", false);
            }
        }
        return null;
    }

    private static @Nullable Field<List<String>> field(
            Reading reading, List<Row> rows, String rule, boolean semicolons) {
        var entries = entries(rows, semicolons);
        return entries.isEmpty() ? null : new Field<>(entries, RowText.evidence(reading.text(), rows, rule, 0.95));
    }

    private static List<Row> own(List<Row> rows, int from) {
        int to = from + 1;
        while (to < rows.size() && belongs(rows.get(to - 1), rows.get(to))) {
            to++;
        }
        return rows.subList(from, to);
    }

    private static boolean belongs(Row previous, Row row) {
        if (SigningForms.starts(row.text()) || row.isUpperCase() && Offices.starts(row)) {
            return false;
        }
        boolean archived = previous.bare().contains("luu:") || previous.bare().contains("luu :");
        boolean open = !previous.text().endsWith(".") && !archived;
        return BULLET.matcher(row.text()).find() || open && !row.isUpperCase();
    }

    private static List<String> entries(List<Row> rows, boolean semicolons) {
        var entries = new ArrayList<String>();
        boolean open = false;
        for (var row : rows) {
            var label = LABEL.matcher(row.bare());
            var words = label.find() ? row.text().substring(label.end()) : row.text();
            for (var part : (semicolons ? words.split("(?<=;)") : INNER.split(words))) {
                boolean bullet = BULLET.matcher(part.strip()).find();
                if (open && !bullet) {
                    entries.set(entries.size() - 1, entries.getLast() + " " + part.strip());
                } else if (!part.isBlank()) {
                    entries.add(part.strip());
                }
                open = !entries.isEmpty()
                        && !entries.getLast().endsWith(";")
                        && !entries.getLast().endsWith(".");
            }
        }
        return entries.stream()
                .map(ReceiversRule::trimmed)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static String trimmed(String entry) {
        return BULLET.matcher(entry)
                .replaceFirst("")
                .replaceFirst("[ ;.,/]+$", "")
                .strip();
    }
}
