package vn.congmo.extraction.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Indicator.Comparator;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Match;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/** A single place: "PII xếp thứ 24/34", "đứng vị trí thứ 5", "xếp hạng 10/63". */
final class PlaceRule implements IndicatorRule {
    private static final String NAME = "indicator-place";
    private static final Phrase PLACE = Vocabulary.phrase(
            "(xếp thứ|xếp hạng thứ|xếp hạng|đứng thứ|xếp vị trí thứ|đứng vị trí thứ|xếp vị trí|đạt vị trí thứ|xếp ở vị trí thứ|hạng) {rank:int} [/ {of:int}]");

    @Override
    public List<Indicator> find(Passage passage, Setting setting) {
        var found = new ArrayList<Indicator>();
        int free = 0;
        for (var place : PLACE.all(passage)) {
            var bounds = Bounds.around(passage, place.from());
            var index = subject(place, new Bounds(Math.max(free, bounds.from()), place.from()));
            if (index != null) {
                found.add(indicator(place, bounds, index, setting));
            }
            free = place.to();
        }
        return found;
    }

    /** The last index in front of the place, else the words of the clause. */
    private static IndexNames.@Nullable Index subject(Match place, Bounds bounds) {
        var quoted = quoted(place);
        if (quoted != null) {
            return quoted;
        }
        var named = IndexNames.find(place.passage(), bounds);
        if (!named.isEmpty()) {
            return named.getLast();
        }
        int from = Metrics.clauseStart(place.passage(), place.from(), bounds.from());
        return from == place.from()
                ? null
                : new IndexNames.Index(
                        from, place.from(), Metrics.capital(place.passage().text(from, place.from())));
    }

    /** "trụ cột “...” xếp thứ 29": a name in quotation marks right in front. */
    private static IndexNames.@Nullable Index quoted(Match place) {
        var passage = place.passage();
        int open = place.from() - 1;
        while (passage.is(place.from() - 1, "”") && open > 0 && !passage.is(open, "“")) {
            open--;
        }
        if (!passage.is(open, "“")) {
            return null;
        }
        int from = Metrics.clauseStart(passage, open, Math.max(0, open - 3));
        return new IndexNames.Index(from, place.from(), passage.text(from, place.from()));
    }

    private static Indicator indicator(Match place, Bounds bounds, IndexNames.Index index, Setting setting) {
        var passage = place.passage();
        return new Indicator(
                index.name(),
                Comparator.EXACTLY,
                new BigDecimal(place.text("rank")),
                null,
                "rank",
                null,
                Periods.of(passage, place.from(), bounds, setting),
                Natures.of(passage, place.from(), bounds, setting),
                setting.task(),
                passage.evidence(index.from(), place.to(), NAME, 0.75));
    }
}
