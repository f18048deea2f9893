package vn.congmo.extraction.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.outline.HeadPart;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.reading.Reading;

/** The title under the type, or the "V/v" words under the number. */
final class SubjectRule {
    private static final String ABOUT = "^(?:[Vv] ?/ ?v|[Vv]ề [Vv]iệc|VỀ VIỆC)\\s?[:.]?\\s+";

    private SubjectRule() {}

    static @Nullable Field<String> find(Reading reading) {
        var head = reading.outline().head();
        return head.has(HeadPart.TITLE)
                ? field(reading, head.rows(HeadPart.SUBJECT))
                : field(reading, head.rows(HeadPart.ABOUT));
    }

    private static @Nullable Field<String> field(Reading reading, List<Row> rows) {
        var words = RowText.join(rows).replaceFirst(ABOUT, "").strip();
        return words.isEmpty()
                ? null
                : new Field<>(words, RowText.evidence(reading.text(), rows, "document-subject", 0.9));
    }
}
