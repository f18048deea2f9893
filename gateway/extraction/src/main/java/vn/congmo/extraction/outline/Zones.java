package vn.congmo.extraction.outline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.token.Spelling;

/**
 * The three zones of a document: head (letterhead, title, Kính gửi), body, foot (Nơi nhận and signature).
 *
 * @param titleRow index of the row in {@code head} that is the type alone ("KẾ HOẠCH"), or -1
 */
record Zones(List<Row> head, List<Row> body, List<Row> foot, int titleRow) {
    private static final Set<String> TITLES = WordList.rows("document-types.txt").stream()
            .map(row -> Spelling.key(row.get(1)))
            .collect(Collectors.toSet());
    private static final List<String> LETTERHEAD =
            List.of("số:", "số :", "v/v", "cộng hòa", "độc lập", "*", "đảng cộng sản");

    static Zones of(List<Row> rows, Wrapping wrapping) {
        int foot = footStart(rows);
        int title = title(rows.subList(0, foot));
        int body = Math.min(foot, bodyStart(rows, title, foot, wrapping));
        return new Zones(rows.subList(0, body), rows.subList(body, foot), rows.subList(foot, rows.size()), title);
    }

    private static int footStart(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).startsWith("nơi nhận") || (i > 2 && isCapacity(rows.get(i)))) {
                return i;
            }
        }
        return rows.size();
    }

    private static boolean isCapacity(Row row) {
        return row.isUpperCase() && SigningForms.starts(row.text());
    }

    private static int title(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), 25); i++) {
            if (rows.get(i).isUpperCase() && TITLES.contains(rows.get(i).key())) {
                return i;
            }
        }
        return -1;
    }

    private static int bodyStart(List<Row> rows, int title, int foot, Wrapping wrapping) {
        for (int i = 0; i < Math.min(foot, 40); i++) {
            if (rows.get(i).startsWith("kính gửi")) {
                return afterAddressees(rows, i + 1, foot);
            }
        }
        return title >= 0 ? afterSubject(rows, title + 1, foot, wrapping) : afterLetterhead(rows, foot);
    }

    private static int afterAddressees(List<Row> rows, int from, int foot) {
        int at = from;
        while (at < foot && (isDash(rows.get(at)) || continues(rows.get(at - 1), rows.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isDash(Row row) {
        var marker = Markers.find(row.text());
        return marker != null && marker.level().isBullet();
    }

    private static boolean continues(Row previous, Row row) {
        return row.startsLowerCase()
                || previous.endsWith(",")
                || (previous.key().equals("kính gửi:") && !previous.bold());
    }

    private static int afterSubject(List<Row> rows, int from, int foot, Wrapping wrapping) {
        int at = from + 1;
        while (at < foot && !wrapping.parts(rows.get(at - 1), rows.get(at))) {
            at++;
        }
        return at;
    }

    private static int afterLetterhead(List<Row> rows, int foot) {
        int at = 0;
        while (at < foot && isLetterhead(rows, at)) {
            at++;
        }
        return at;
    }

    private static boolean isLetterhead(List<Row> rows, int at) {
        var row = rows.get(at);
        return row.isUpperCase()
                || LETTERHEAD.stream().anyMatch(row::startsWith)
                || (row.key().contains("ngày")
                        && row.key().contains("tháng")
                        && row.text().length() < 60)
                || (at > 0 && row.startsLowerCase() && row.text().length() < 60);
    }
}
