package vn.congmo.gateway.web.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The query parameters of a request.
 *
 * @param values by name; each given at least once
 */
public record Parameters(SortedMap<String, List<String>> values) {

    public Parameters {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Those of a request, as the framework parsed them. */
    public static Parameters of(Map<String, List<String>> query) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        query.forEach((name, given) -> values.put(
                name, given.stream().map(value -> value == null ? "" : value).toList()));
        return new Parameters(values);
    }

    /** All values of a parameter; empty when it is not given. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The day that a parameter names, if it is given.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is no day
     */
    public Optional<LocalDate> findDay(String name) {
        return find(name).map(value -> day(name, value));
    }

    boolean asksForNoPage() {
        return !values.containsKey("limit") && !values.containsKey("cursor");
    }

    /**
     * The value of a parameter, if it is given.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is given several times
     */
    public Optional<String> find(String name) {
        List<String> given = list(name);
        if (given.size() > 1) {
            throw InvalidParameter.value(name, String.join(", ", given), "1 value, 1 giá trị");
        }
        return given.stream().findFirst();
    }

    /**
     * Refuses parameters other than these, naming them.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is one
     */
    public void allowOnly(Collection<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw InvalidParameter.unknown(name, known);
                });
    }

    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw InvalidParameter.value(name, value, "YYYY-MM-DD (2026-01-31)");
        }
    }
}
