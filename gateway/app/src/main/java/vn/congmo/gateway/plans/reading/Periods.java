package vn.congmo.gateway.plans.reading;

import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.core.Period;

/** Lets only periods through that every reader of the dataset understands. */
final class Periods {

    private Periods() {}

    /** The same text when it is a period, else null: the words stay in the quote. */
    static @Nullable String checked(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Period.parse(text).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
