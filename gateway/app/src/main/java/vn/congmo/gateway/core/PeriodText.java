package vn.congmo.gateway.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The written forms of periods, each a pattern without back-tracking traps and what it makes. */
final class PeriodText {

    private static final Map<Pattern, Function<MatchResult, Period>> FORMS = forms();

    private PeriodText() {}

    static Period parse(String text) {
        for (var form : FORMS.entrySet()) {
            Matcher matcher = form.getKey().matcher(text);
            if (matcher.matches()) {
                return make(form.getValue(), matcher, text);
            }
        }
        throw refused(text, null);
    }

    private static Period make(Function<MatchResult, Period> maker, MatchResult match, String text) {
        try {
            return maker.apply(match);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(text, e);
        }
    }

    private static Map<Pattern, Function<MatchResult, Period>> forms() {
        Map<Pattern, Function<MatchResult, Period>> forms = new LinkedHashMap<>();
        forms.put(Pattern.compile("\\d{4}"), match -> new Period.WholeYear(Year.parse(match.group())));
        forms.put(
                Pattern.compile("(\\d{4})-Q(\\d)"),
                match -> new Period.Quarter(Year.parse(match.group(1)), Integer.parseInt(match.group(2))));
        forms.put(Pattern.compile("\\d{4}-\\d{2}"), match -> new Period.Month(YearMonth.parse(match.group())));
        forms.put(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), match -> new Period.Day(LocalDate.parse(match.group())));
        forms.put(
                Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?"),
                match -> new Period.Hour(LocalDateTime.parse(match.group())));
        forms.put(Pattern.compile("R(?:/(P\\d[\\dYMWD]*))?(?:@--(\\d{2})(?:-(\\d{2}))?)?"), PeriodText::recurring);
        return forms;
    }

    private static Period recurring(MatchResult match) {
        Optional<Month> month =
                Optional.ofNullable(match.group(2)).map(Integer::valueOf).map(Month::of);
        Optional<Integer> day = Optional.ofNullable(match.group(3)).map(Integer::valueOf);
        month.ifPresent(named -> MonthDay.of(named, day.orElse(1)));
        return new Period.Recurring(Optional.ofNullable(match.group(1)).map(java.time.Period::parse), month, day);
    }

    private static IllegalArgumentException refused(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException("Not a period (2030, 2026-Q1, 2025-10, 2026-01-20, R/P3M): " + text, cause);
    }
}
