package vn.congmo.extraction.subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congmo.extraction.findings.Annex;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.text.AnnexHeading;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Slot;

/** "Phụ lục I kèm theo", "danh mục gửi kèm", and the headings "PHỤ LỤC I" of those that follow in the same file. */
public final class AnnexRule {
    private static final String NAME = "annex-named";
    private static final Slot NUMBER = (passage, at) -> isNumber(passage, at) ? at + 1 : Slot.NONE;
    private static final Phrase ANNEX =
            Phrase.of("(phụ lục|phụ biểu) [số] [{number}] [kèm theo|gửi kèm|đính kèm]", Map.of("number", NUMBER));
    private static final Phrase ENCLOSED = Phrase.of(
            "(danh mục|biểu mẫu|đề cương|bảng phân công|mẫu báo cáo|bảng tổng hợp) (kèm theo|gửi kèm|đính kèm)");

    private AnnexRule() {}

    /** The annexes that a document names or holds, each once. */
    public static List<Annex> find(Reading reading) {
        var present = headings(reading);
        var found = new LinkedHashMap<String, Annex>();
        for (var passage : reading.outline().passages()) {
            ANNEX.all(passage).stream()
                    .filter(match -> passage.token(match.from()).isCapitalised())
                    .forEach(match -> add(found, name(match), present.containsKey(name(match)), match));
            ENCLOSED.all(passage).forEach(match -> add(found, capital(match.text()), false, match));
        }
        present.forEach((name, evidence) -> found.putIfAbsent(name, new Annex(name, true, evidence)));
        return List.copyOf(found.values());
    }

    private static Map<String, Evidence> headings(Reading reading) {
        var headings = new LinkedHashMap<String, Evidence>();
        var text = reading.text().value();
        for (var line : reading.text().lines()) {
            var number = AnnexHeading.number(text.substring(line.start(), line.end()));
            if (number != null) {
                var evidence = Evidence.of(text, new Span(line.start(), line.end()), NAME, 0.9);
                headings.putIfAbsent(("Phụ lục " + number).strip(), evidence);
            }
        }
        return headings;
    }

    private static void add(Map<String, Annex> found, String name, boolean present, Match match) {
        found.putIfAbsent(
                name, new Annex(name, present, match.passage().evidence(match.from(), match.to(), NAME, 0.85)));
    }

    private static String name(Match match) {
        var number = match.text("number");
        return number == null ? "Phụ lục" : "Phụ lục " + number;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isNumber(Passage passage, int at) {
        return passage.token(at).isNumber() || passage.token(at).text().matches("[IVX]+");
    }
}
