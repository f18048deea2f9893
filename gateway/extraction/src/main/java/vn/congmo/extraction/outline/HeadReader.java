package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.text.NormalisedText;

/** Finds where the head ends, and what each row of it says. */
final class HeadReader {
    private static final int LONGEST = 80;

    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Wrapping wrapping;
    private final int title;

    /** Reads the head of the lines in front of {@code limit}, where the body surely has begun. */
    HeadReader(NormalisedText document, List<Row> all, int limit, Wrapping wrapping) {
        this.wrapping = wrapping;
        var columns = new Columns(document);
        int last = last(all.subList(0, Math.min(LONGEST, Math.min(limit, all.size()))));
        for (int line = 0; line < last; line++) {
            int at = line;
            columns.ofHead(all.get(line)).forEach(row -> add(row, at));
        }
        title = HeadTitle.find(rows, lines);
    }

    /** The body begins at the latest with a numbered block, or with prose below where a letterhead would stand. */
    private static int last(List<Row> all) {
        int nation = 0;
        while (nation < all.size() && !HeadWords.isNation(all.get(nation))) {
            nation++;
        }
        for (int line = 0; line < all.size(); line++) {
            boolean above = nation < all.size() && line < nation;
            if (beginsBody(all.get(line)) && !above || HeadWords.isProse(all.get(line)) && nation == all.size()) {
                return line;
            }
        }
        return all.size();
    }

    private static boolean beginsBody(Row row) {
        var marker = Markers.find(row.text());
        return marker != null && !marker.level().isBullet() && marker.level() != Level.LETTER;
    }

    private void add(Row row, int line) {
        rows.add(row);
        lines.add(line);
    }

    /** Index of the first line behind the head. */
    int bodyStart() {
        int end = end();
        return end == 0 ? 0 : end < rows.size() ? lines.get(end) : lines.getLast() + 1;
    }

    Head read() {
        int end = end();
        var parts = new HeadParts(rows.subList(0, end), title);
        return new Head(parts.cells());
    }

    private int end() {
        for (int at = Math.max(0, title); at < rows.size(); at++) {
            if (HeadWords.isAddressees(rows.get(at))) {
                return afterAddressees(at + 1);
            }
        }
        return title >= 0 ? afterSubject() : afterLetterhead();
    }

    private int afterAddressees(int from) {
        int at = from;
        while (at < rows.size() && (isDash(rows.get(at)) || goesOn(rows.get(at - 1), rows.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isDash(Row row) {
        var marker = Markers.find(row.text());
        return marker != null && marker.level().isBullet();
    }

    private static boolean goesOn(Row previous, Row row) {
        return !HeadTitle.opensBody(row)
                && (row.startsLowerCase()
                        || previous.endsWith(",;")
                        || previous.isOpen()
                        || previous.text().endsWith(":"));
    }

    private int afterSubject() {
        int at = title + 1;
        while (at < rows.size() && HeadWords.isOther(rows.get(at))) {
            at++;
        }
        if (at < rows.size() && !HeadTitle.isGrounds(rows.get(at))) {
            at++;
            while (at < rows.size() && HeadTitle.continuesSubject(rows.get(at - 1), rows.get(at), wrapping)) {
                at++;
            }
        }
        while (at < rows.size() && isBeneathSubject(rows.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBeneathSubject(Row row) {
        return HeadWords.isOther(row) || HeadTitle.isAuthority(row) || HeadTitle.isBracketed(row);
    }

    private int afterLetterhead() {
        int end = 0;
        boolean date = false;
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            boolean about = end == at
                    && at > 0
                    && HeadWords.isAbout(rows.get(at - 1))
                    && !wrapping.parts(rows.get(at - 1), row);
            boolean fixed = HeadWords.isNation(row)
                    || NumberLine.of(row.text()) != null && row.startsUpperCase()
                    || HeadWords.isPlaceDate(row)
                    || HeadWords.isAbout(row);
            boolean capitals = end == at && (row.isUpperCase() || HeadWords.isOther(row));
            if (fixed || capitals || about || date && end == at && row.startsLowerCase()) {
                end = at + 1;
            }
            date = end == at + 1;
        }
        return end;
    }
}
