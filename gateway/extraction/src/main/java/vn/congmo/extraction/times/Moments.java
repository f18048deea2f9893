package vn.congmo.extraction.times;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Digits;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Slot;

/** Reads the moment that starts at a token, most precise form first. */
public final class Moments {
    /** The slot of any moment. */
    public static final Slot SLOT = (passage, at) -> {
        var moment = at(passage, at);
        return moment == null ? Slot.NONE : moment.to();
    };

    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

    private Moments() {}

    /** The moment that starts exactly here, or null. */
    public static @Nullable Moment at(Passage passage, int at) {
        if (at >= passage.size()) {
            return null;
        }
        return switch (passage.token(at).key()) {
            case "ngày" -> day(passage, at + 1);
            case "tháng" -> month(passage, at + 1);
            case "quý" -> quarter(passage, at + 1);
            case "năm" -> year(passage, at + 1);
            case "đầu", "cuối" -> at(passage, at + 1);
            case "6" -> half(passage, at);
            default -> hourOrDay(passage, at);
        };
    }

    private static @Nullable Moment hourOrDay(Passage passage, int at) {
        var hour = Hours.at(passage, at);
        if (hour == null) {
            return day(passage, at);
        }
        int next = passage.is(hour.to(), ",") ? hour.to() + 1 : hour.to();
        var day = day(passage, passage.is(next, "ngày") ? next + 1 : next);
        return day == null || day.isYearly() ? null : new Moment(day.to(), day.value() + hour.value());
    }

    /** 20/01/2026, 20.7.2020, 20-7-2020, 20 tháng 7 năm 2020, 10/6. */
    private static @Nullable Moment day(Passage passage, int at) {
        int day = number(passage, at, 1, 31);
        if (day < 0) {
            return null;
        }
        boolean words = passage.is(at + 1, "tháng");
        boolean signs = passage.is(at + 1, "/") || passage.is(at + 1, ".") || passage.is(at + 1, "-");
        int month = words || signs ? number(passage, at + 2, 1, 12) : -1;
        if (month < 0) {
            return null;
        }
        boolean yearFollows = words
                ? passage.is(at + 3, "năm")
                : passage.is(at + 3, passage.token(at + 1).key());
        int year = yearFollows ? number(passage, at + 4, 1900, 2999) : -1;
        if (year > 0) {
            return new Moment(at + 5, "%04d-%02d-%02d".formatted(year, month, day));
        }
        return words || passage.is(at + 1, "/") ? new Moment(at + 3, "--%02d-%02d".formatted(month, day)) : null;
    }

    private static @Nullable Moment month(Passage passage, int at) {
        int month = number(passage, at, 1, 12);
        int year = month < 0 ? -1 : yearBehind(passage, at + 1);
        return year < 0 ? null : new Moment(at + 3, "%04d-%02d".formatted(year, month));
    }

    private static @Nullable Moment quarter(Passage passage, int at) {
        int quarter = at < passage.size() ? quarterNumber(passage, at) : -1;
        int year = quarter < 1 ? -1 : yearBehind(passage, at + 1);
        return year < 0 ? null : new Moment(at + 3, year + "-Q" + quarter);
    }

    private static int quarterNumber(Passage passage, int at) {
        int roman = QUARTERS.indexOf(passage.token(at).key()) + 1;
        return roman > 0 ? roman : number(passage, at, 1, 4);
    }

    private static @Nullable Moment year(Passage passage, int at) {
        int year = number(passage, at, 1900, 2999);
        return year < 0 ? null : new Moment(at + 1, String.valueOf(year));
    }

    /** 6 tháng đầu năm 2026. */
    private static @Nullable Moment half(Passage passage, int at) {
        boolean first = passage.is(at + 2, "đầu");
        if (!passage.is(at + 1, "tháng") || !(first || passage.is(at + 2, "cuối")) || !passage.is(at + 3, "năm")) {
            return hourOrDay(passage, at);
        }
        int year = number(passage, at + 4, 1900, 2999);
        return year < 0 ? null : new Moment(at + 5, year + (first ? "-H1" : "-H2"));
    }

    /** "/2026" or "năm 2026". */
    private static int yearBehind(Passage passage, int at) {
        return passage.is(at, "/") || passage.is(at, "năm") || passage.is(at, "-")
                ? number(passage, at + 1, 1900, 2999)
                : -1;
    }

    private static int number(Passage passage, int at, int min, int max) {
        var text = at < passage.size() ? passage.token(at).text() : "";
        if (text.isEmpty() || text.length() > 4 || !Digits.isNumber(text)) {
            return -1;
        }
        int number = Integer.parseInt(Digits.of(text));
        return number >= min && number <= max ? number : -1;
    }
}
