package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Spelling;

/**
 * Parts a line that holds two columns of a letterhead or of a signature block: at bars, tabs and wide gaps, and where the words
 * of the other column begin.
 */
final class Columns {
    private static final int WIDE = 3;
    private static final Pattern RIGHT =
            Pattern.compile("(?<=\\S) (?=(?:cong ?hoa ?xa ?hoi|dang cong san viet nam$|doc lap ?-))");
    private static final Pattern DATE =
            Pattern.compile("(?:^|(?<=[^,;] ))(?:TP\\.? ?)?\\p{Lu}\\p{L}*(?: (?:-|\\p{Lu}\\p{L}*)){0,4}, ngày");
    private static final Pattern BLANK = Pattern.compile(".*(?:[:…._]|(?:^| )(?:so|ngay|thang|nam))");
    private static final Pattern FILLED = Pattern.compile("(?:thang|nam)\\b.*");

    private static final Pattern LAYOUT =
            Pattern.compile("\\|.*(?:cong hoa xa hoi|doc lap ?-|dang cong san|noi nhan).*");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>|\\|", Pattern.CASE_INSENSITIVE);

    private final NormalisedText document;

    Columns(NormalisedText document) {
        this.document = document;
    }

    /** The lines of a row of a Markdown table that holds letterhead or signature, left cell first; else the row itself. */
    Stream<Row> ofLayout(Row row) {
        if (!row.text().startsWith("|") || !LAYOUT.matcher(row.bare()).matches()) {
            return Stream.of(row);
        }
        var parts = new ArrayList<Row>();
        int from = 0;
        for (var mark : BREAK.matcher(row.text()).results().toList()) {
            add(parts, row, from, mark.start());
            from = mark.end();
        }
        add(parts, row, from, row.text().length());
        return parts.stream();
    }

    /** The columns of a line of the head. */
    Stream<Row> ofHead(Row row) {
        var cuts = gaps(row);
        var bare = row.bare();
        RIGHT.matcher(bare).results().forEach(match -> cuts.add(match.start()));
        if (row.text().contains(", ngày")) {
            DATE.matcher(row.text())
                    .results()
                    .limit(1)
                    .filter(match -> match.start() > 0)
                    .forEach(match -> cuts.add(match.start()));
        }
        return parts(row, cuts).stream();
    }

    /** The columns of a line of the foot. */
    List<Row> ofFoot(Row row) {
        return parts(row, gaps(row));
    }

    private static List<Row> parts(Row row, Iterable<Integer> cuts) {
        var parts = new ArrayList<Row>();
        int from = 0;
        for (int cut : cuts) {
            add(parts, row, from, cut);
            from = row.text().charAt(cut) == '|' ? cut + 1 : cut;
        }
        add(parts, row, from, row.text().length());
        return parts;
    }

    private static void add(List<Row> parts, Row row, int from, int to) {
        var part = row.part(from, Math.max(from, to));
        if (part != null) {
            parts.add(part);
        }
    }

    private TreeSet<Integer> gaps(Row row) {
        var cuts = new TreeSet<Integer>();
        var text = row.text();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '|' || text.charAt(at) == ' ' && isGap(row, at)) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    /** A wide gap behind a colon or inside a date is a blank to fill in, not a gap between columns. */
    private boolean isGap(Row row, int at) {
        var gap = document.source()
                .substring(
                        document.sourceStart(row.span().start() + at),
                        document.sourceEnd(row.span().start() + at + 1));
        return (gap.length() >= WIDE || gap.indexOf('\t') >= 0)
                && !BLANK.matcher(Spelling.bare(row.text().substring(0, at))).matches()
                && !FILLED.matcher(Spelling.bare(row.text().substring(at + 1))).matches();
    }
}
