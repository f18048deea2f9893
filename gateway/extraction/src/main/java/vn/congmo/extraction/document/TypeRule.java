package vn.congmo.extraction.document;

import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.document.NumberRule.Number;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.outline.HeadPart;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Phrase;

/** The type: printed alone above the title; a letter (công văn) has none, but says Kính gửi. */
final class TypeRule {
    private static final String NAME = "document-type";
    private static final Phrase THIS_LETTER = Phrase.of("công văn này");

    private TypeRule() {}

    static @Nullable Field<String> find(Reading reading, @Nullable Number number) {
        var head = reading.outline().head();
        var type = head.type();
        if (type != null) {
            return new Field<>(type, RowText.evidence(reading.text(), head.rows(HeadPart.TITLE), NAME, 0.98));
        }
        if (head.has(HeadPart.ADDRESSEES)) {
            return new Field<>("cong-van", RowText.evidence(reading.text(), head.rows(HeadPart.ADDRESSEES), NAME, 0.9));
        }
        if (number != null) {
            return new Field<>(ofSymbol(number.symbol()), number.evidence());
        }
        var letter = letter(reading);
        return letter == null ? null : new Field<>("cong-van", letter);
    }

    /** The abbreviation of a type in a symbol; a symbol without one is a letter's. */
    private static String ofSymbol(String symbol) {
        return WordList.rows("document-types.txt").stream()
                .filter(row -> row.size() > 2 && !row.get(2).isEmpty() && symbol.split("[-/]")[0].equals(row.get(2)))
                .map(row -> row.getFirst())
                .findFirst()
                .orElse("cong-van");
    }

    private static @Nullable Evidence letter(Reading reading) {
        for (var passage : reading.outline().passages()) {
            var match = THIS_LETTER.first(passage, 0);
            if (match != null) {
                return passage.evidence(match.from(), match.to(), NAME, 0.8);
            }
        }
        return null;
    }
}
