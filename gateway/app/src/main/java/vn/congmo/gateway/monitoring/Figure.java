package vn.congmo.gateway.monitoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.indicators.Observation;
import vn.congmo.gateway.monitoring.Measured.Standing;

/**
 * One figure for a dashboard.
 *
 * @param id     the same for ever: {@code tasks-overdue}, {@code pii@dak-lak}
 * @param period of what was measured
 * @param rank   among the provinces
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Figure(
        String id,
        LocalizedText name,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<String> period,
        Optional<Integer> rank,
        Optional<BigDecimal> target,
        Optional<String> targetPeriod) {

    static Figure counted(String id, LocalizedText name, long count) {
        return new Figure(
                id,
                name,
                Optional.of(BigDecimal.valueOf(count)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Figure measured(Standing its) {
        String name = its.indicator().name();
        return new Figure(
                its.indicator().id() + "@" + its.place().id(),
                new LocalizedText(name, its.indicator().nameEn().orElse(name)),
                its.last().flatMap(Observation::value),
                Optional.of(its.unit()).filter(unit -> !unit.isEmpty()),
                its.last().map(Observation::period),
                its.last().flatMap(Observation::rank),
                its.target().flatMap(Observation::value),
                its.target().map(Observation::period));
    }

    @JsonIgnore
    String text() {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
