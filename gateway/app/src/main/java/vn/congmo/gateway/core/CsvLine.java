package vn.congmo.gateway.core;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lines of CSV (RFC 4180): a field is quoted only where it must be, lines end with LF as in published files. */
public final class CsvLine {

    private CsvLine() {}

    /** One line with its end. */
    public static String of(List<String> fields) {
        return fields.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
