package vn.congmo.gateway.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value of an indicator: actual, aimed at or derived.
 *
 * @param indicator    its id
 * @param place        id of the place as it was then
 * @param organisation id of the agency measured, where it is not a place
 * @param period       as ISO 8601 at the precision known, for example {@code 2024}
 * @param method       by which it was measured; values of different methods do not compare
 * @param kind         code of the list observation-kind: actual, target, derived
 * @param value        empty where only a rank is known
 * @param unit         as printed
 * @param rank         among {@code rankOf}
 */
public record Observation(
        String id,
        String indicator,
        Optional<String> place,
        Optional<String> organisation,
        String period,
        Optional<String> method,
        String kind,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<Integer> rank,
        Optional<Integer> rankOf,
        Optional<String> source,
        Optional<String> note) {}
