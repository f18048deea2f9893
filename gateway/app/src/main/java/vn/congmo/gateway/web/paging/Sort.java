package vn.congmo.gateway.web.paging;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * A field that a collection can be sorted by. Items without a value come last, ascending or descending.
 *
 * @param name  as in {@code sort=name}, {@code sort=-name}
 * @param value of an item; empty text when it has none
 * @param order of values that are not empty
 */
public record Sort<T>(String name, Function<T, String> value, Comparator<String> order) {

    /** By the Vietnamese alphabet: a ă â … d đ … */
    public static <T> Sort<T> text(String name, Function<T, String> value) {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        return new Sort<>(name, value, collator::compare);
    }

    /** By code point, which is right for dates and codes of one length. */
    public static <T> Sort<T> code(String name, Function<T, String> value) {
        return new Sort<>(name, value, Comparator.naturalOrder());
    }

    /** By ids and paths: 2-2 before 2-10. */
    public static <T> Sort<T> natural(String name, Function<T, String> value) {
        return new Sort<>(name, value, NaturalOrder.INSTANCE);
    }

    /** By decimal number. */
    public static <T> Sort<T> number(String name, Function<T, String> value) {
        return new Sort<>(name, value, Comparator.comparing(BigDecimal::new));
    }

    Comparator<Key> keys(boolean descending) {
        Comparator<String> present = descending ? order.reversed() : order;
        return Comparator.comparing(Key::isEmpty)
                .thenComparing(Key::value, (a, b) -> a.isEmpty() || b.isEmpty() ? 0 : present.compare(a, b))
                .thenComparing(Key::id, NaturalOrder.INSTANCE);
    }

    Key key(T item, String id) {
        return new Key(value.apply(item), id);
    }

    /** Where an item stands: its sort value, then its id, which decides between equals. */
    record Key(String value, String id) {

        boolean isEmpty() {
            return value.isEmpty();
        }
    }
}
