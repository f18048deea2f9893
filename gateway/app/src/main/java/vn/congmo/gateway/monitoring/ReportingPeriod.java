package vn.congmo.gateway.monitoring;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import vn.congmo.gateway.core.Period;

/** How often the province has to report. */
enum ReportingPeriod {
    MONTH {
        @Override
        Period of(LocalDate day) {
            return new Period.Month(YearMonth.from(day));
        }
    },
    QUARTER {
        @Override
        Period of(LocalDate day) {
            return new Period.Quarter(Year.from(day), (day.getMonthValue() + 2) / 3);
        }
    },
    YEAR {
        @Override
        Period of(LocalDate day) {
            return new Period.WholeYear(Year.from(day));
        }
    };

    /** The period that a day lies in. */
    abstract Period of(LocalDate day);

    /** The last day of the last period that is over on a day. */
    LocalDate lastDayBefore(LocalDate day) {
        return of(day).start().orElseThrow().toLocalDate().minusDays(1);
    }
}
