package vn.congmo.gateway.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH,   2026-01-01, 2025-12-31, 2025-12",
        "MONTH,   2026-03-31, 2026-02-28, 2026-02",
        "QUARTER, 2026-01-01, 2025-12-31, 2025-Q4",
        "QUARTER, 2026-06-30, 2026-03-31, 2026-Q1",
        "QUARTER, 2026-07-01, 2026-06-30, 2026-Q2",
        "YEAR,    2026-12-31, 2025-12-31, 2025",
    })
    void theLastPeriodThatIsOver(ReportingPeriod period, LocalDate today, LocalDate last, String name) {
        assertThat(period.lastDayBefore(today)).isEqualTo(last);
        assertThat(period.of(last)).hasToString(name);
    }
}
