package vn.congmo.extraction.outline;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts lines that hold many paragraphs, as web pages flatten them: in front of numbers and dashes that follow a sentence. */
final class LongLines {
    private static final int LONG = 1500;
    private static final int LONGEST = 6000;
    private static final Pattern START = Pattern.compile(
            "(?<=[.;:!?”]) (?=(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}[.)]|[IVX]{1,5}[.)]|[a-zđ]\\)|[-–+•]|Điều \\d{1,3}\\.) ?\\p{Lu})");

    private LongLines() {}

    static Stream<Row> of(Row row) {
        if (row.text().length() < LONG || row.text().startsWith("|")) {
            return Stream.of(row);
        }
        var cuts = new TreeSet<Integer>();
        START.matcher(row.text()).results().forEach(match -> cuts.add(match.start()));
        cuts.add(row.text().length());
        var parts = Stream.<Row>builder();
        int from = 0;
        for (int cut : cuts) {
            from = bounded(row, from, cut, parts);
        }
        return parts.build();
    }

    /** A stretch without any number is no paragraph either when it exceeds every page. */
    private static int bounded(Row row, int start, int end, Stream.Builder<Row> parts) {
        int from = start;
        while (end - from > LONGEST) {
            int stop = row.text().lastIndexOf(". ", from + LONGEST);
            int cut = stop > from ? stop + 1 : from + LONGEST;
            add(row, from, cut, parts);
            from = cut;
        }
        add(row, from, end, parts);
        return end;
    }

    private static void add(Row row, int from, int to, Stream.Builder<Row> parts) {
        var part = row.part(from, to);
        if (part != null) {
            parts.add(part);
        }
    }
}
