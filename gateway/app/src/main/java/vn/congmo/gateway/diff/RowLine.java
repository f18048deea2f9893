package vn.congmo.gateway.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row as one line that sorts by its key: key, cells and number of the row, fields apart by tabs. Control characters of
 * fields are escaped, so that every separator sorts before every character of a field.
 *
 * @param key   the bytes of the key, compared as they are sorted
 * @param cells as written in the table
 */
record RowLine(byte[] key, List<String> cells) {

    private static final char PART = '\u0001';
    private static final char FIELD = '\t';
    private static final char ESCAPE = '\\';
    private static final int RADIX = 16;

    /** The line of a row, with its end; the number keeps rows apart that say the same. */
    static byte[] encode(List<String> key, List<String> cells, long number) {
        StringBuilder line = new StringBuilder();
        append(line, key);
        line.append(PART);
        append(line, cells);
        line.append(PART).append(number).append('\n');
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a line without its end. */
    static RowLine decode(String line) {
        int cells = line.indexOf(PART) + 1;
        int number = line.indexOf(PART, cells);
        return new RowLine(
                line.substring(0, cells).getBytes(StandardCharsets.UTF_8), fields(line.substring(cells, number)));
    }

    /** Which of two comes first. */
    int compareKey(RowLine other) {
        return Arrays.compareUnsigned(key, other.key);
    }

    private static void append(StringBuilder line, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                line.append(FIELD);
            }
            append(line, fields.get(i));
        }
    }

    private static void append(StringBuilder line, String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c < ' ' || c == ESCAPE) {
                line.append(ESCAPE)
                        .append(Character.forDigit(c / RADIX, RADIX))
                        .append(Character.forDigit(c % RADIX, RADIX));
            } else {
                line.append(c);
            }
        }
    }

    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(FIELD); to >= 0; to = text.indexOf(FIELD, from)) {
            fields.add(plain(text.substring(from, to)));
            from = to + 1;
        }
        fields.add(plain(text.substring(from)));
        return fields;
    }

    private static String plain(String field) {
        if (field.indexOf(ESCAPE) < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            if (field.charAt(i) == ESCAPE) {
                plain.append((char) Integer.parseInt(field, i + 1, i + 3, RADIX));
                i += 2;
            } else {
                plain.append(field.charAt(i));
            }
        }
        return plain.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowLine line && Arrays.equals(key, line.key) && cells.equals(line.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }
}
