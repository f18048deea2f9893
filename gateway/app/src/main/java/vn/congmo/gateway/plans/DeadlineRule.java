package vn.congmo.gateway.plans;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Period;

/** Prints the rule by which a deadline's status is computed, so that anyone can check it. */
final class DeadlineRule {

    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private DeadlineRule() {}

    static LocalizedText of(Deadline deadline) {
        Optional<Period> value = deadline.value();
        if (value.isEmpty()) {
            return untimed(deadline);
        }
        LocalizedText words = deadline.relation().words();
        LocalizedText time = print(value.get());
        LocalizedText end = deadline.overdueFrom().map(DeadlineRule::overdue).orElse(NEVER);
        return new LocalizedText(
                words.vi() + " " + time.vi() + " → " + end.vi(), words.en() + " " + time.en() + " → " + end.en());
    }

    private static final LocalizedText NEVER = new LocalizedText("không tính quá hạn", "never counted as overdue");

    private static LocalizedText untimed(Deadline deadline) {
        return deadline.event()
                .map(event -> new LocalizedText(event + " → chờ sự kiện", event + " → awaits the event"))
                .orElse(new LocalizedText("không nêu thời gian → không có hạn", "no time named → no deadline"));
    }

    private static LocalizedText overdue(LocalDateTime limit) {
        return new LocalizedText(
                done(limit, "dd/MM/yyyy", "hết ngày ", "") + "quá hạn từ " + VI.format(limit) + " (+07:00)",
                done(limit, "yyyy-MM-dd", "until the end of ", "") + "overdue from " + EN.format(limit) + " (+07:00)");
    }

    /** A limit at midnight reads better as the end of the day before. */
    private static String done(LocalDateTime limit, String pattern, String before, String otherwise) {
        if (!limit.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return otherwise;
        }
        return before + DateTimeFormatter.ofPattern(pattern).format(limit.minusDays(1)) + ", ";
    }

    private static LocalizedText print(Period period) {
        return switch (period) {
            case Period.Hour hour -> both(VI.format(hour.moment()), EN.format(hour.moment()));
            case Period.Day day ->
                both("ngày " + DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day.date()), day.toString());
            case Period.Month month ->
                both("tháng " + DateTimeFormatter.ofPattern("MM/yyyy").format(month.month()), month.toString());
            case Period.Quarter quarter ->
                both("quý " + ROMAN[quarter.number() - 1] + "/" + quarter.year(), quarter.toString());
            case Period.WholeYear year -> both("năm " + year, year.toString());
            case Period.Recurring recurring -> both(recurring.toString(), recurring.toString());
        };
    }

    private static LocalizedText both(String vi, String en) {
        return new LocalizedText(vi, en);
    }
}
