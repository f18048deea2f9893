package vn.congmo.gateway.ckan.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The order that {@code sort} asks for; a field that no package has changes nothing, and the id decides at last. */
final class SortOrder {

    private SortOrder() {}

    static Comparator<PackageEntry> of(String sort, ToDoubleFunction<PackageEntry> score) {
        Comparator<PackageEntry> order = (one, other) -> 0;
        for (String part : sort.split(",")) {
            order = order.thenComparing(part(part.strip(), score));
        }
        return order.thenComparing(entry -> entry.found().id());
    }

    private static Comparator<PackageEntry> part(String part, ToDoubleFunction<PackageEntry> score) {
        List<String> words = List.of(part.split("\\s+"));
        boolean descending =
                words.size() > 1 && words.get(1).toLowerCase(Locale.ROOT).equals("desc");
        String field = words.getFirst();
        Comparator<PackageEntry> order = field.equals("score")
                ? Comparator.comparingDouble(score)
                : Comparator.comparing(text(field.replaceFirst("_string$", "")));
        return descending ? order.reversed() : order;
    }

    private static Function<PackageEntry, String> text(String field) {
        return entry -> entry.first(field).orElse("").toLowerCase(Locale.ROOT);
    }
}
