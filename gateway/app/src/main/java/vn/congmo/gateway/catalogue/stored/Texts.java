package vn.congmo.gateway.catalogue.stored;

import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.gateway.core.LocalizedText;

/** Texts in both languages of the gateway from texts in any. */
final class Texts {

    private Texts() {}

    /** Nothing where there is no word in any language; one language stands in for the other. */
    static Optional<LocalizedText> find(NaturalLanguage words) {
        return words.first().map(any -> {
            String vi = first(words, "vi").orElse(any);
            return new LocalizedText(vi, first(words, "en").orElse(vi));
        });
    }

    static LocalizedText orElse(NaturalLanguage words, String other) {
        return find(words).orElseGet(() -> new LocalizedText(other, other));
    }

    /** In this very language: the header of a column stands among its titles without one. */
    private static Optional<String> first(NaturalLanguage words, String language) {
        return words.byLanguage().getOrDefault(language, List.of()).stream().findFirst();
    }
}
