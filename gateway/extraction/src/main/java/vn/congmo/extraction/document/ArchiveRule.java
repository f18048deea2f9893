package vn.congmo.extraction.document;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Archive;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.reading.Reading;

/** "Lưu: VT, KGVX (Ng-05b)": units, drafter's initials, printed copies. */
final class ArchiveRule {
    private static final Pattern LINE =
            Pattern.compile("Lưu ?: ?([^(;.]*[^(;. ])(?: ?\\(?([\\p{L}.]{1,8})[-, ]{1,2}0?(\\d{1,3})b?\\)?)?");

    private ArchiveRule() {}

    static @Nullable Archive find(Reading reading) {
        for (var row : reading.outline().foot()) {
            int at = row.text().indexOf("Lưu");
            if (at >= 0 && at < 3) {
                return archive(reading, row, at);
            }
        }
        return null;
    }

    private static @Nullable Archive archive(Reading reading, Row row, int at) {
        var matcher = LINE.matcher(row.text());
        if (!matcher.find(at)) {
            return null;
        }
        var units = Arrays.stream(matcher.group(1).split(","))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .toList();
        int start = row.span().start();
        var span = new Span(start + matcher.start(), start + matcher.end());
        var copies = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
        return new Archive(
                units, matcher.group(2), copies, Evidence.of(reading.text().value(), span, "document-archive", 0.95));
    }
}
