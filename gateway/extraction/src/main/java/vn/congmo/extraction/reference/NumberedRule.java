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

/** Documents with a number: "Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ". An issuer behind a list governs the list. */
final class NumberedRule {
    static final String NAME = "reference-numbered";

    private static final WordTree<String> TYPES = types();
    private static final Phrase PHRASE = Phrase.of(
            "[{type}] [số] [:] {number} [[,] {date}] [của {issuer}]",
            Map.of("type", TYPES, "number", new NumberSlot(), "date", Moments.SLOT, "issuer", Actors.LIST));

    private NumberedRule() {}

    static List<Cited> find(Passage passage, Reading reading) {
        var found = new ArrayList<Cited>();
        for (var match : PHRASE.all(passage)) {
            if (!isOwnNumber(match)) {
                found.add(cited(match, reading));
            }
        }
        return governed(passage, found);
    }

    /** "Số: 48/KH-BCĐ" at the head of the document. */
    private static boolean isOwnNumber(Match match) {
        return match.from() == 0 && match.passage().is(0, "số");
    }

    private static Cited cited(Match match, Reading reading) {
        var passage = match.passage();
        var number =
                Objects.requireNonNull(match.text("number")).replace("–", "-").replace(" ", "");
        var date = match.part("date");
        var moment = date == null ? null : Moments.at(passage, date.from());
        var issuer = match.part("issuer");
        int to = match.to();
        return new Cited(
                match.from(),
                to,
                type(match, number),
                number,
                moment == null || moment.isYearly() ? null : moment.value(),
                issuer == null
                        ? null
                        : reading.resolve(Actors.listAt(passage, issuer.from())).getFirst(),
                Role.MENTIONS,
                null,
                false,
                passage.evidence(match.from(), to, NAME, match.part("type") == null ? 0.8 : 0.97));
    }

    /** The printed type; without one, what the abbreviation in the number stands for. */
    private static String type(Match match, String number) {
        var printed = match.text("type");
        if (printed != null) {
            return Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
        }
        return WordList.rows("document-types.txt").stream()
                .filter(row ->
                        row.size() > 2 && !row.get(2).isEmpty() && number.matches(".*[-/]" + row.get(2) + "([-/].*)?"))
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
