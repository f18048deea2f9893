package vn.congmo.gateway.catalogue.stored;

import java.util.Optional;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.gateway.core.LocalizedText;

/** Texts in both languages of the gateway from texts in any. */
final class Texts {

    private Texts() {}

    /** Nothing where there is no word in any language; one language stands in for the other. */
    static Optional<LocalizedText> find(NaturalLanguage words) {
        return words.first().map(any -> {
            String vi = words.find("vi").orElse(any);
            return new LocalizedText(vi, words.find("en").orElse(vi));
        });
    }

    static LocalizedText orElse(NaturalLanguage words, String other) {
        return find(words).orElseGet(() -> new LocalizedText(other, other));
    }
}
