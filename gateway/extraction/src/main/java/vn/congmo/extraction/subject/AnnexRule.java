package vn.congmo.extraction.subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.extraction.findings.Annex;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Slot;

/** "Phụ lục I kèm theo", "cụ thể như Phụ lục gửi kèm". */
public final class AnnexRule {
    private static final String NAME = "annex-named";
    private static final Slot NUMBER = (passage, at) -> isNumber(passage, at) ? at + 1 : Slot.NONE;
    private static final Phrase ANNEX =
            Phrase.of("phụ lục [{number}] [kèm theo|gửi kèm|đính kèm]", Map.of("number", NUMBER));

    private AnnexRule() {}

    /** The annexes that a document names, each once; none is present in a text without them. */
    public static List<Annex> find(Reading reading) {
        var found = new LinkedHashMap<String, Annex>();
        for (var passage : reading.outline().passages()) {
            ANNEX.all(passage).stream()
                    .filter(match -> passage.token(match.from()).isCapitalised())
                    .forEach(match -> found.putIfAbsent(name(match), annex(reading, match)));
        }
        return List.copyOf(found.values());
    }

    private static Annex annex(Reading reading, Match match) {
        boolean present =
                reading.outline().foot().stream().anyMatch(row -> row.isUpperCase() && row.startsWith("phụ lục"));
        return new Annex(name(match), present, match.passage().evidence(match.from(), match.to(), NAME, 0.85));
    }

    private static String name(Match match) {
        var number = match.text("number");
        return number == null ? "Phụ lục" : "Phụ lục " + number;
    }

    private static boolean isNumber(Passage passage, int at) {
        return passage.token(at).isNumber() || passage.token(at).text().matches("[IVX]+");
    }
}
