package vn.congmo.gateway.web.paging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congmo.gateway.core.FoldedText;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A condition that a query parameter puts on the items of a collection. A parameter given several times asks for any of
 * its values.
 *
 * @param parameter its name and documentation
 * @param condition of a value, given all items; throws {@link vn.congmo.gateway.core.Refusal} when the value cannot be
 *     meant
 */
public record Filter<T>(QueryParameter parameter, BiFunction<String, List<T>, Predicate<T>> condition) {

    private static final int NAMED_IN_REFUSAL = 40;

    /** Items of which one of these codes is the value; other values are refused. */
    public static <T> Filter<T> code(
            String name, LocalizedText meaning, List<String> allowed, Function<T, Collection<String>> codes) {
        var parameter = new QueryParameter(name, meaning, allowed, allowed.getFirst());
        return new Filter<>(parameter, (value, items) -> {
            if (!allowed.contains(value)) {
                throw InvalidParameter.value(parameter, value);
            }
            return item -> codes.apply(item).contains(value);
        });
    }

    /** Items of which one of these values is, letter for letter, the one asked for; what no item has is refused. */
    public static <T> Filter<T> known(
            String name, LocalizedText meaning, String example, Function<T, Collection<String>> values) {
        return new Filter<>(new QueryParameter(name, meaning, List.of(), example), (value, items) -> {
            List<String> all = items.stream()
                    .flatMap(item -> values.apply(item).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (!all.contains(value)) {
                throw InvalidParameter.value(name, value, first(all));
            }
            return item -> values.apply(item).contains(value);
        });
    }

    /** Items with this id, or with a name that contains the value, accents and case optional. */
    public static <T> Filter<T> idOrName(
            String name,
            LocalizedText meaning,
            String example,
            Function<T, Collection<String>> ids,
            Function<T, Collection<String>> names) {
        return new Filter<>(new QueryParameter(name, meaning, List.of(), example), (value, items) -> {
            String folded = FoldedText.of(value);
            return item ->
                    ids.apply(item).contains(value) || (!folded.isEmpty() && contains(names.apply(item), folded));
        });
    }

    /** Items that point to one of these ids, asked for by the id or by words of it: {@code dak lak} for dak-lak. */
    public static <T> Filter<T> slugOrName(
            String name, LocalizedText meaning, String example, Function<T, Collection<String>> slugs) {
        return idOrName(name, meaning, example, slugs, item -> words(slugs.apply(item)));
    }

    /** Items whose text holds every word of the value, accents and case optional. */
    public static <T> Filter<T> words(String example, Function<T, Stream<String>> texts) {
        var meaning = new LocalizedText(
                "Từ cần tìm, có dấu hoặc không dấu; phải có đủ các từ",
                "Words to look for, accents optional; all must occur");
        return new Filter<>(new QueryParameter("q", meaning, List.of(), example), (value, items) -> {
            List<String> words = Arrays.stream(FoldedText.of(value).split(" ")).toList();
            return item -> holdsAll(texts.apply(item), words);
        });
    }

    /** Items that stand in this relation to a day (ISO 8601: {@code 2026-01-31}). */
    public static <T> Filter<T> day(
            String name, LocalizedText meaning, String example, BiPredicate<T, LocalDate> relation) {
        var parameter = new QueryParameter(name, meaning, List.of(), example);
        return new Filter<>(parameter, (value, items) -> {
            LocalDate day = Parameters.day(name, value);
            return item -> relation.test(item, day);
        });
    }

    private static List<String> words(Collection<String> slugs) {
        return slugs.stream().map(slug -> slug.replace('-', ' ')).toList();
    }

    private static String first(List<String> all) {
        String some = String.join(", ", all.subList(0, Math.min(all.size(), NAMED_IN_REFUSAL)));
        return all.size() > NAMED_IN_REFUSAL ? some + ", …" : some;
    }

    private static boolean contains(Collection<String> names, String folded) {
        return names.stream().anyMatch(name -> FoldedText.of(name).contains(folded));
    }

    private static boolean holdsAll(Stream<String> texts, List<String> words) {
        String folded = FoldedText.of(String.join(" ", texts.toList()));
        return words.stream().allMatch(folded::contains);
    }
}
