package vn.congmo.csvw.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProblemLogTest {

    @Test
    void keepsErrorsRatherThanWarnings() {
        ProblemLog log = new ProblemLog(2);
        log.add(Problem.warning(ProblemCode.UNKNOWN_PROPERTY, Place.UNKNOWN, "a"));
        log.add(Problem.warning(ProblemCode.UNKNOWN_PROPERTY, Place.UNKNOWN, "b"));
        log.add(Problem.error(ProblemCode.REQUIRED, Place.UNKNOWN));

        assertThat(log.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.REQUIRED);
        assertThat(log.problems().get(0).arguments()).containsExactly("a");
        assertThat(log.errors()).isEqualTo(1);
        assertThat(log.warnings()).isEqualTo(2);
    }
}
