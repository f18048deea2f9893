package vn.congmo.gateway.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.gateway.core.Period;

/** The deadlines of the five real documents, and how they count. */
class DeadlineTest {

    private static final Evidence EVIDENCE =
            new Evidence("d", "q", 0, 1, "r", BigDecimal.ONE, "machine", Optional.empty(), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 2026-01-15, 2026-01-14, OPEN",
        "BEFORE, 2026-01-15, 2026-01-15, OVERDUE",
        "BEFORE, 2025-10-28T17:00, 2025-10-28, OPEN",
        "BEFORE, 2025-10-28T17:00, 2025-10-29, OVERDUE",
        "IN, 2026-Q1, 2026-03-31, OPEN",
        "IN, 2026-Q1, 2026-04-01, OVERDUE",
        "IN, 2025-10, 2025-11-01, OVERDUE",
        "BY, 2030, 2030-12-31, OPEN",
        "BY, 2030, 2031-01-01, OVERDUE",
        "FROM, 2026, 2040-01-01, ONGOING",
        "AFTER, 2026, 2040-01-01, ONGOING",
        "RECURRING, R/P6M@--06-10, 2040-01-01, RECURRING"
    })
    void countsFromThePrintedWords(DeadlineRelation relation, String value, LocalDate day, TaskStatus status) {
        assertThat(deadline(relation, value).status(day)).isEqualTo(status);
    }

    @Test
    void inventsNoDateForAnEvent() {
        var waiting = new Deadline(
                "d",
                "t",
                DeadlineRelation.BEFORE,
                Optional.empty(),
                Optional.of("trước thời điểm thu thập thông tin"),
                Optional.empty(),
                EVIDENCE);
        assertThat(waiting.status(LocalDate.of(2040, 1, 1))).isEqualTo(TaskStatus.AWAITING_EVENT);
        assertThat(waiting.rule().vi()).isEqualTo("trước thời điểm thu thập thông tin → chờ sự kiện");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IN|2026-Q1|trong quý I/2026 → hết ngày 31/03/2026, quá hạn từ 00:00 ngày 01/04/2026 (+07:00)",
                "BEFORE|2025-10-28T17:00|trước 17:00 ngày 28/10/2025 → quá hạn từ 17:00 ngày 28/10/2025 (+07:00)",
                "FROM|2026|từ năm 2026 → không tính quá hạn"
            })
    void printsTheRule(DeadlineRelation relation, String value, String rule) {
        assertThat(deadline(relation, value).rule().vi()).isEqualTo(rule);
    }

    @Test
    void printsTheRuleInEnglishToo() {
        assertThat(deadline(DeadlineRelation.BEFORE, "2026-01-15").rule().en())
                .isEqualTo("before 2026-01-15 → until the end of 2026-01-14, overdue from 2026-01-15 00:00 (+07:00)");
    }

    private static Deadline deadline(DeadlineRelation relation, String value) {
        return new Deadline(
                "d", "t", relation, Optional.of(Period.parse(value)), Optional.empty(), Optional.empty(), EVIDENCE);
    }
}
