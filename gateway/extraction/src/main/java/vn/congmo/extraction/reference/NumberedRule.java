package vn.congmo.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Reference.Role;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Slot;

/** Documents with a number: "Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ". An issuer behind a list governs the list. */
final class NumberedRule {
    static final String NAME = "reference-numbered";

    private static final WordTree<String> TYPES = types();
    /** A date of a document is a day or a month; "Nghị quyết số 57-NQ/TW năm 2026" is carried out in 2026. */
    private static final Slot DATE = (passage, at) -> {
        var moment = Moments.at(passage, at);
        return moment == null || moment.isYear() ? Slot.NONE : moment.to();
    };

    private static final Phrase PHRASE = Phrase.of(
            "[{law}|{type}] [số|sổ|sô|so] [:] {number} [({open} {date} {close}|[,] {date})] [[,] của {issuer}]",
            Map.of(
                    "law",
                    Laws.NUMBERED,
                    "type",
                    TYPES,
                    "number",
                    new NumberSlot(),
                    "date",
                    DATE,
                    "issuer",
                    Actors.LIST,
                    "open",
                    sign("("),
                    "close",
                    sign(")")));
    private static final Phrase ISSUED = Phrase.of(
            "ngày {date} [,] {issuer} [đã|vừa] [có|ký] [ban hành]", Map.of("date", DATE, "issuer", Actors.LIST));
    private static final int LONGEST_OPENING = 25;

    private NumberedRule() {}

    static List<Cited> find(Passage passage, Reading reading) {
        var found = new ArrayList<Cited>();
        for (var match : PHRASE.all(passage)) {
            found.add(cited(match, reading));
        }
        return governed(passage, found);
    }

    private static Cited cited(Match match, Reading reading) {
        var passage = match.passage();
        var number = Objects.requireNonNull(match.text("number"))
                .replace("–", "-")
                .replace(" ", "")
                .replace('Ð', 'Đ');
        var printed = match.part("date") == null ? issued(match) : match;
        var date = printed == null ? null : printed.part("date");
        var moment = date == null ? null : Moments.at(passage, date.from());
        var issuer = match.part("issuer") != null || printed == null ? match.part("issuer") : printed.part("issuer");
        return new Cited(
                match.from(),
                match.to(),
                type(match, number),
                number,
                moment == null || moment.isYearly() ? null : moment.value(),
                issuer == null
                        ? null
                        : reading.resolve(Actors.listAt(passage, issuer.from())).getFirst(),
                Role.MENTIONS,
                null,
                false,
                passage.evidence(match.from(), match.to(), NAME, match.part("type") == null ? 0.8 : 0.97));
    }

    /** "Ngày 20/01/2026, UBND phường đã ban hành Kế hoạch số 25/KH-UBND": day and issuer stand in front. */
    private static @Nullable Match issued(Match match) {
        for (int at = Math.max(0, match.from() - LONGEST_OPENING); at < match.from(); at++) {
            var issued = match.passage().is(at, "ngày") ? ISSUED.at(match.passage(), at) : null;
            if (issued != null && issued.to() == match.from()) {
                return issued;
            }
        }
        return null;
    }

    /** The printed type; without one, what the abbreviation in the number stands for. */
    private static String type(Match match, String number) {
        if (match.part("law") != null) {
            return "Luật";
        }
        var printed = match.text("type");
        if (printed != null) {
            return Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
        }
        var parts = List.of(number.split("[-/]"));
        return WordList.rows("document-types.txt").stream()
                .filter(row -> row.size() > 2 && !row.get(2).isEmpty() && parts.contains(row.get(2)))
                .map(row -> row.get(1))
                .findFirst()
                .orElse("Văn bản");
    }

    private static List<Cited> governed(Passage passage, List<Cited> found) {
        @Nullable String issuer = null;
        int next = -1;
        for (int i = found.size() - 1; i >= 0; i--) {
            var cited = found.get(i);
            boolean listed = next >= 0 && next - cited.to() <= 1;
            issuer = cited.issuer() != null ? cited.issuer() : listed ? issuer : null;
            found.set(i, cited.withIssuer(issuer));
            next = cited.from();
        }
        return found;
    }

    private static Slot sign(String sign) {
        return (passage, at) -> passage.is(at, sign) ? at + 1 : Slot.NONE;
    }

    private static WordTree<String> types() {
        var tree = new WordTree<String>();
        for (var row : WordList.rows("document-types.txt")) {
            tree.put(row.get(1), row.getFirst());
            if (row.size() > 2 && row.get(2).length() > 1) {
                tree.put(row.get(2), row.getFirst());
            }
        }
        return tree;
    }
}
