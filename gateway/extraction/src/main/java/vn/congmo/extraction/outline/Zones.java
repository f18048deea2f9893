package vn.congmo.extraction.outline;

import java.util.List;
import vn.congmo.extraction.text.NormalisedText;

/**
 * The zones of a document: head (letterhead, title, Kính gửi), body, foot (Nơi nhận and signature), and what is annexed behind the
 * signature.
 */
record Zones(Head head, List<Row> body, List<Row> foot, List<Row> annex) {

    static Zones of(NormalisedText document, List<Row> rows, Wrapping wrapping) {
        var feet = new FootReader(document, rows);
        var heads = new HeadReader(document, rows, feet.start(3), wrapping);
        int body = heads.bodyStart();
        int foot = feet.start(Math.max(body, Math.min(3, rows.size())));
        int annex = foot == rows.size() ? foot : feet.end(foot);
        return new Zones(
                heads.read(),
                text(rows.subList(body, foot)),
                foot == rows.size() ? List.of() : text(feet.read(foot, annex)),
                text(rows.subList(annex, rows.size())));
    }

    /** The rows of running text. */
    private static List<Row> text(List<Row> rows) {
        return rows.stream().filter(row -> !HeadWords.isOther(row)).toList();
    }
}
