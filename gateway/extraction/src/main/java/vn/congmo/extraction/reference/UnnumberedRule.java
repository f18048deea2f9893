package vn.congmo.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congmo.extraction.findings.Reference.Role;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Clauses;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.times.Moments;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Slot;

/** Documents without a number: laws, resolutions of a congress or a year, drafts. */
final class UnnumberedRule {
    static final String NAME = "reference-named";

    private static final Slot YEAR = (passage, at) ->
            passage.token(at).isNumber() && passage.token(at).text().length() == 4 ? at + 1 : Slot.NONE;
    private static final Map<String, Slot> SLOTS =
            Map.of("actors", Actors.LIST, "moment", Moments.SLOT, "law", Laws.NAMED, "year", YEAR);
    private static final Phrase LAW = Phrase.of("{law} [năm {year}] [{moment}]", SLOTS);
    private static final Phrase RESOLUTION = Phrase.of("{type:resolution} {moment} của {actors}", with());
    private static final Phrase CONGRESS = Phrase.of(
            "{type:resolution} (Đại hội|của Đại hội) [đại biểu] {actors} [lần thứ {roman}] [[,] nhiệm kỳ {year} - {year}]",
            with());
    private static final Phrase CONGRESS_OF =
            Phrase.of("{type:resolution} {actors} [lần thứ {roman}] , nhiệm kỳ {year} - {year}", with());
    private static final Phrase PARTY_CONGRESS =
            Phrase.of("{type:resolution} {actors} nhiệm kỳ {year} - {year}", with());
    private static final Phrase DRAFT = Phrase.of("dự thảo {type:type} của {actors}", with());

    private UnnumberedRule() {}

    static List<Cited> find(Passage passage, Reading reading) {
        var found = new ArrayList<Cited>();
        LAW.all(passage).stream()
                .filter(m -> passage.token(m.from()).isCapitalised())
                .forEach(m -> found.add(cited(m, m.to(), "Luật", reading, false)));
        for (var phrase : List.of(RESOLUTION, CONGRESS, CONGRESS_OF, PARTY_CONGRESS)) {
            phrase.all(passage).forEach(m -> found.add(cited(m, m.to(), m.text("type"), reading, false)));
        }
        DRAFT.all(passage).forEach(m -> found.add(cited(m, titleEnd(m), m.text("type"), reading, true)));
        return found;
    }

    /** "về ..." belongs to the name; a title may hold commas but no second draft. */
    private static int titleEnd(Match match) {
        var passage = match.passage();
        if (!passage.is(match.to(), "về")) {
            return match.to();
        }
        int end = Clauses.segmentEnd(passage, match.to());
        for (int i = match.to(); i < end; i++) {
            if (passage.is(i, "dự") && passage.is(i + 1, "thảo")) {
                return passage.is(i - 1, "và") || passage.is(i - 1, ",") ? i - 1 : i;
            }
        }
        return end;
    }

    private static Cited cited(
            Match match, int to, @org.jspecify.annotations.Nullable String type, Reading reading, boolean draft) {
        var passage = match.passage();
        var issuer = match.part("actors");
        var date = match.part("moment");
        var moment = date == null ? null : Moments.at(passage, date.from());
        return new Cited(
                match.from(),
                to,
                type == null ? "Văn bản" : type,
                null,
                moment == null || moment.isYearly() ? null : moment.value(),
                issuer == null
                        ? null
                        : reading.resolve(Actors.listAt(passage, issuer.from())).getFirst(),
                Role.MENTIONS,
                passage.text(match.from(), to),
                draft,
                passage.evidence(match.from(), to, NAME, 0.8));
    }

    private static Map<String, Slot> with() {
        var slots = new java.util.HashMap<>(SLOTS);
        slots.put("resolution", WordTree.of(List.of("Nghị quyết", "Văn kiện")));
        slots.put("type", WordTree.of(List.of("Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị", "Thông tư", "Luật")));
        slots.put(
                "roman",
                (passage, at) -> passage.token(at).isAcronym()
                                || passage.token(at).text().matches("[IVX]")
                        ? at + 1
                        : Slot.NONE);
        return slots;
    }
}
