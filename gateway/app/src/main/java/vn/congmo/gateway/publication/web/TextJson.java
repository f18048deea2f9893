package vn.congmo.gateway.publication.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A text for people as a program sends it.
 *
 * @param vi in Vietnamese
 * @param en in English; the Vietnamese one stands in where it is left out
 */
record TextJson(@Nullable String vi, @Nullable String en) {

    /** The text; empty where nothing was said. */
    static Optional<LocalizedText> text(@Nullable TextJson given) {
        if (given == null) {
            return Optional.empty();
        }
        String vi = strip(given.vi);
        String en = strip(given.en);
        return vi.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(vi, en.isEmpty() ? vi : en));
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
