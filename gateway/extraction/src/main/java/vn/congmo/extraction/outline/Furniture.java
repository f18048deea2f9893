package vn.congmo.extraction.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.token.Spelling;

/** What pages and web sites put around a text: page numbers in words or signs, running heads, stamps, menus, captions. */
final class Furniture {
    private static final Pattern PAGE = Pattern.compile(
            "[-–—~\\[(]{1,2} ?\\d{1,4} ?[-–—~\\])]{1,2}|(?:trang|page|tr\\.)[ :]*\\d{1,4}(?: ?(?:/|of|tren) ?\\d{1,4})?|\\d{1,3} ?/ ?\\d{1,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern FENCE = Pattern.compile("```.*|~~~.*");
    private static final int LONGEST_HEAD = 110;
    private static final int REPEATED = 3;
    private static final Set<String> WHOLE = entries("");
    private static final Set<String> ENDS = entries("end");
    private static final Set<String> OPENINGS = entries("prefix");

    private Furniture() {}

    static List<Row> without(List<Row> rows) {
        var heads = runningHeads(rows);
        return IntStream.range(0, end(rows))
                .filter(at -> !isPageNumber(rows.get(at)) && !heads.contains(at) && !isWeb(rows.get(at)))
                .mapToObj(rows::get)
                .toList();
    }

    /** What a news site adds behind the article ends the text. */
    private static int end(List<Row> rows) {
        for (int at = rows.size() / 2; at < rows.size(); at++) {
            if (ENDS.contains(rows.get(at).bare())) {
                return at;
            }
        }
        return rows.size();
    }

    private static boolean isPageNumber(Row row) {
        return row.text().length() < 25
                && (PAGE.matcher(row.bare()).matches()
                        || FENCE.matcher(row.text()).matches());
    }

    /** Rows next to a page number that come back, save their digits, on other pages. */
    private static Set<Integer> runningHeads(List<Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        var beside = new HashSet<Integer>();
        for (int at = 0; at < rows.size(); at++) {
            if (isBesidePage(rows, at)) {
                beside.add(at);
                counts.merge(form(rows.get(at)), 1, Integer::sum);
            }
        }
        beside.removeIf(at -> counts.getOrDefault(form(rows.get(at)), 0) < REPEATED);
        return beside;
    }

    private static boolean isBesidePage(List<Row> rows, int at) {
        var row = rows.get(at);
        boolean head = row.text().length() > 5 && row.text().length() < LONGEST_HEAD && !isPageNumber(row);
        return head
                && IntStream.of(at - 1, at + 1)
                        .filter(other -> other >= 0 && other < rows.size())
                        .anyMatch(other -> rows.get(other).isNumber() || isPageNumber(rows.get(other)));
    }

    private static String form(Row row) {
        return DIGITS.matcher(row.bare()).replaceAll("#");
    }

    private static boolean isWeb(Row row) {
        if (row.text().length() > LONGEST_HEAD) {
            return false;
        }
        var bare = row.bare();
        return WHOLE.contains(bare) || OPENINGS.stream().anyMatch(bare::startsWith);
    }

    private static Set<String> entries(String kind) {
        var entries = new HashSet<String>();
        WordList.rows("page-furniture.txt").stream()
                .filter(row -> (row.size() > 1 ? row.get(1) : "").equals(kind))
                .forEach(row -> entries.add(Spelling.bare(row.getFirst())));
        return entries;
    }
}
