package vn.congmo.gateway.core;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of time at the precision that a text prints, in Vietnam's time (UTC+7). Written as ISO 8601 as far as that
 * goes: {@code 2025-10-28T17:00}, {@code 2026-01-20}, {@code 2025-10}, {@code 2026-Q1}, {@code 2030}; what recurs as
 * {@code R}, {@code R/P3M} or, with a month and day, {@code R/P6M@--06-10}.
 */
public sealed interface Period {

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is none of the forms above, with the text in its message
     */
    static Period parse(String text) {
        return PeriodText.parse(text);
    }

    /** Its first moment; empty when it recurs. */
    Optional<LocalDateTime> start();

    /** The first moment after it; empty when it recurs. */
    Optional<LocalDateTime> end();

    /** A printed hour: one moment, so it ends where it starts. */
    record Hour(LocalDateTime moment) implements Period {

        @Override
        public Optional<LocalDateTime> start() {
            return Optional.of(moment);
        }

        @Override
        public Optional<LocalDateTime> end() {
            return Optional.of(moment);
        }

        @Override
        public String toString() {
            return moment.truncatedTo(ChronoUnit.MINUTES).toString();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Period {

        @Override
        public Optional<LocalDateTime> start() {
            return Optional.of(date.atStartOfDay());
        }

        @Override
        public Optional<LocalDateTime> end() {
            return Optional.of(date.plusDays(1).atStartOfDay());
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A month. */
    record Month(YearMonth month) implements Period {

        @Override
        public Optional<LocalDateTime> start() {
            return Optional.of(month.atDay(1).atStartOfDay());
        }

        @Override
        public Optional<LocalDateTime> end() {
            return Optional.of(month.plusMonths(1).atDay(1).atStartOfDay());
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * A quarter of a year.
     *
     * @param number 1 to 4
     */
    record Quarter(Year year, int number) implements Period {

        public Quarter {
            if (number < 1 || number > 4) {
                throw new IllegalArgumentException("A year has quarters 1 to 4, not " + number);
            }
        }

        private YearMonth firstMonth() {
            return year.atMonth(3 * number - 2);
        }

        @Override
        public Optional<LocalDateTime> start() {
            return Optional.of(firstMonth().atDay(1).atStartOfDay());
        }

        @Override
        public Optional<LocalDateTime> end() {
            return Optional.of(firstMonth().plusMonths(3).atDay(1).atStartOfDay());
        }

        @Override
        public String toString() {
            return year + "-Q" + number;
        }
    }

    /** A calendar year. */
    record WholeYear(Year year) implements Period {

        @Override
        public Optional<LocalDateTime> start() {
            return Optional.of(year.atDay(1).atStartOfDay());
        }

        @Override
        public Optional<LocalDateTime> end() {
            return Optional.of(year.plusYears(1).atDay(1).atStartOfDay());
        }

        @Override
        public String toString() {
            return year.toString();
        }
    }

    /**
     * What comes again and again.
     *
     * @param every how often, if the text says so
     * @param month the month it names, if any
     * @param day   the day of that month, if it names one
     */
    record Recurring(Optional<java.time.Period> every, Optional<java.time.Month> month, Optional<Integer> day)
            implements Period {

        /** The next such day, from this day on: the first of the month where no day is named; empty without a month. */
        public Optional<LocalDate> next(LocalDate from) {
            return month.map(named -> MonthDay.of(named, day.orElse(1))).map(named -> {
                LocalDate thisYear = named.atYear(from.getYear());
                return thisYear.isBefore(from) ? named.atYear(from.getYear() + 1) : thisYear;
            });
        }

        @Override
        public Optional<LocalDateTime> start() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDateTime> end() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "R" + every.map(period -> "/" + period).orElse("")
                    + month.map(named -> "@--%02d".formatted(named.getValue())).orElse("")
                    + day.map("-%02d"::formatted).orElse("");
        }
    }
}
