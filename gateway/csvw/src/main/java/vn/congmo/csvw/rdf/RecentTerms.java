package vn.congmo.csvw.rdf;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Terms made lately from the strings of one column. Codes, years and units come again and again; to find a term by its
 * string takes a fraction of making it.
 */
final class RecentTerms<T> {

    private static final int SLOTS = 512;

    private final Function<String, T> maker;
    private final @Nullable Made<T>[] slots;

    RecentTerms(Function<String, T> maker) {
        this.maker = maker;
        this.slots = empty();
    }

    private record Made<T>(String string, T term) {}

    T get(String string) {
        int slot = string.hashCode() & (SLOTS - 1);
        Made<T> made = slots[slot];
        if (made == null || !made.string().equals(string)) {
            made = new Made<>(string, maker.apply(string));
            slots[slot] = made;
        }
        return made.term();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Made<T>[] empty() {
        return new Made[SLOTS];
    }
}
