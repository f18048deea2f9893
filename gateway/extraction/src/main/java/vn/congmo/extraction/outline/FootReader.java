package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congmo.extraction.text.NormalisedText;

/** Finds Nơi nhận and signature; where both stand side by side, the left column comes first. */
final class FootReader {
    private static final int NAME_WITHIN = 8;
    private static final Pattern SIGNATURE =
            Pattern.compile("(?<=\\S) (?=(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}{2}|(?:T/M|K/T|T/L) \\p{Lu})");
    private static final Pattern CAPITALS = Pattern.compile("(?<=[\\p{Ll};.,:)]) (?=\\p{Lu}{2,}(?: \\p{Lu}{2,})+$)");
    private static final Pattern NAME = Pattern.compile("(?<=[.;)]) (?=\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}$)");

    private final Columns columns;
    private final List<Row> rows;

    FootReader(NormalisedText document, List<Row> rows) {
        this.columns = new Columns(document);
        this.rows = rows;
    }

    /** Index of the first row of the foot at or behind {@code from}, or the number of rows. */
    int start(int from) {
        for (int at = from; at < rows.size(); at++) {
            if (isReceivers(rows.get(at)) || isCapacity(rows.get(at)) || isSignature(at)) {
                return at;
            }
        }
        return rows.size();
    }

    /** Index behind the last row of a foot: where an annex, or another document, begins. */
    int end(int start) {
        for (int at = start + 1; at < rows.size(); at++) {
            if (isAnnex(rows.get(at)) || HeadWords.isNation(rows.get(at))) {
                return at;
            }
        }
        return rows.size();
    }

    /** Rows of a foot in the order of reading. */
    List<Row> read(int start, int end) {
        var left = new ArrayList<Row>();
        var right = new ArrayList<Row>();
        boolean sideBySide = false;
        for (var row : rows.subList(start, end)) {
            var parts = halves(row);
            sideBySide |= parts.size() > 1;
            (isRight(parts.getFirst()) ? right : left).add(parts.getFirst());
            right.addAll(parts.subList(1, parts.size()));
        }
        return sideBySide ? Stream.concat(left.stream(), right.stream()).toList() : rows.subList(start, end);
    }

    private static boolean isRight(Row row) {
        return row.isUpperCase() && !row.text().startsWith("-")
                || !Offices.person(row.text()).isEmpty();
    }

    private List<Row> halves(Row row) {
        var parts = columns.ofFoot(row);
        if (parts.size() != 1) {
            return parts.isEmpty() ? List.of(row) : parts;
        }
        for (var pattern : List.of(SIGNATURE, CAPITALS, NAME)) {
            var matcher = pattern.matcher(row.text());
            if (matcher.find() && isHalf(row, matcher.start(), pattern)) {
                return List.of(
                        row.part(0, matcher.start()),
                        row.part(matcher.start(), row.text().length()));
            }
        }
        return parts;
    }

    private static boolean isHalf(Row row, int at, Pattern pattern) {
        var rest = row.text().substring(at + 1);
        return pattern == SIGNATURE && !row.isUpperCase()
                || pattern == CAPITALS
                        && !row.isUpperCase()
                        && Offices.starts(row.bare().substring(at + 1))
                || pattern == NAME
                        && row.bare().contains("luu")
                        && !Offices.person(rest).isEmpty();
    }

    private static boolean isReceivers(Row row) {
        return row.bare().startsWith("noi nhan") && row.text().length() < 120;
    }

    private static boolean isCapacity(Row row) {
        return row.isUpperCase() && SigningForms.starts(row.text());
    }

    /** An office in capitals with a name below, and neither numbers nor sentences between. */
    private boolean isSignature(int at) {
        if (!Offices.starts(rows.get(at))) {
            return false;
        }
        for (int below = at + 1; below < Math.min(rows.size(), at + NAME_WITHIN); below++) {
            if (!Offices.person(rows.get(below).text()).isEmpty()
                    && !rows.get(below).isUpperCase()) {
                return true;
            }
            if (rows.get(below).text().length() > 50) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAnnex(Row row) {
        boolean heading = row.isUpperCase() || row.bold() || row.text().length() < 20;
        return heading && row.compact().startsWith("phuluc") || row.isUpperCase() && HeadWords.title(row) != null;
    }
}
