package vn.congmo.extraction.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Spelling;

/** The type: printed alone above the title; a letter (công văn) has none, but says Kính gửi. News retells a document. */
final class TypeRule {
    private static final Phrase THIS_LETTER = Phrase.of("công văn này");

    private static final Phrase RETOLD = Phrase.of("(vừa có|vừa ban hành|vừa ký|mới đây|theo đó ,)");

    private TypeRule() {}

    static @Nullable Field<String> find(Reading reading) {
        var head = reading.outline().head();
        int title = reading.outline().titleRow();
        if (title >= 0) {
            var row = head.get(title);
            return new Field<>(code(row.key()), RowText.evidence(reading.text(), row, "document-type", 0.98));
        }
        for (var row : head) {
            if (row.startsWith("kính gửi")) {
                return new Field<>("cong-van", RowText.evidence(reading.text(), row, "document-type", 0.9));
            }
        }
        var letter = said(reading, THIS_LETTER);
        var news = reading.outline().foot().isEmpty() && !reading.outline().isNumbered() ? said(reading, RETOLD) : null;
        return letter != null ? new Field<>("cong-van", letter) : news != null ? new Field<>("tin-bai", news) : null;
    }

    private static @Nullable Evidence said(Reading reading, Phrase phrase) {
        for (var passage : reading.outline().passages()) {
            var match = phrase.first(passage, 0);
            if (match != null) {
                return passage.evidence(match.from(), match.to(), "document-type", 0.8);
            }
        }
        return null;
    }

    private static String code(String name) {
        return WordList.rows("document-types.txt").stream()
                .filter(row -> Spelling.key(Objects.requireNonNull(row.get(1))).equals(name))
                .map(row -> Objects.requireNonNull(row.getFirst()))
                .findFirst()
                .orElseThrow();
    }
}
