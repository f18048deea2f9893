package vn.congmo.extraction.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Values parted by commas, semicolons or tabs (RFC 4180): recognised by rows of equal length, and by nothing less. */
final class CsvReader implements FormatReader {
    private static final int SAMPLE = 200_000;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;

    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        var text = TextReader.text(content, budget);
        var delimiter = delimiter(text);
        var cells = new SheetSink(budget);
        var rows = rows(text, delimiter == null ? ',' : delimiter);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.cell(row, column, rows.get(row).get(column).strip());
            }
        }
        cells.write(sink);
    }

    /** The sign that parts the values, if the text is a table. */
    static @Nullable Character delimiter(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int end = sample.length() < text.length() ? sample.lastIndexOf('\n') + 1 : sample.length();
        return Stream.of('\t', ';', ',')
                .filter(sign -> isTable(rows(sample.substring(0, end), sign)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isTable(List<List<String>> rows) {
        var filled = rows.stream()
                .filter(row -> row.size() > 1 || !row.getFirst().isBlank())
                .toList();
        int columns = filled.stream().mapToInt(List::size).max().orElse(0);
        long whole = filled.stream().filter(row -> row.size() == columns).count();
        return columns >= FEWEST_COLUMNS && filled.size() >= FEWEST_ROWS && whole >= 0.95 * filled.size();
    }

    private static List<List<String>> rows(String text, char delimiter) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"' && (quoted || value.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || c != delimiter && c != '\n') {
                value.append(c);
            } else {
                row.add(value.toString());
                value.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        row.add(value.toString());
        if (row.size() > 1 || !row.getFirst().isEmpty()) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
