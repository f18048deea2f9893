package vn.congmo.gateway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-10-28T17:00, 2025-10-28T17:00, 2025-10-28T17:00",
        "2026-01-20, 2026-01-20T00:00, 2026-01-21T00:00",
        "2025-12, 2025-12-01T00:00, 2026-01-01T00:00",
        "2026-Q1, 2026-01-01T00:00, 2026-04-01T00:00",
        "2025-Q4, 2025-10-01T00:00, 2026-01-01T00:00",
        "2030, 2030-01-01T00:00, 2031-01-01T00:00"
    })
    void spansWhatItPrints(String text, LocalDateTime start, LocalDateTime end) {
        Period period = Period.parse(text);
        assertThat(period.start()).contains(start);
        assertThat(period.end()).contains(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-10-28T17:00",
                "2026-01-20",
                "2025-10",
                "2026-Q1",
                "2030",
                "R",
                "R/P3M",
                "R/P6M@--06-10",
                "R@--11-25",
                "R/P1Y@--12"
            })
    void writesWhatItRead(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-13",
                "2026-02-30",
                "2026-Q5",
                "20/01/2026",
                "R/",
                "R/P",
                "R/PT",
                "R@--13-01",
                "R@--02-30",
                "2026-1-2"
            })
    void refusesWhatItCannotMean(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a period");
    }

    @Test
    void aRecurringPeriodHasNoBoundsButANextDay() {
        var recurring = (Period.Recurring) Period.parse("R/P6M@--06-10");
        assertThat(recurring.start()).isEmpty();
        assertThat(recurring.end()).isEmpty();
        assertThat(recurring.next(LocalDate.of(2026, 6, 10))).contains(LocalDate.of(2026, 6, 10));
        assertThat(recurring.next(LocalDate.of(2026, 6, 11))).contains(LocalDate.of(2027, 6, 10));
    }
}
