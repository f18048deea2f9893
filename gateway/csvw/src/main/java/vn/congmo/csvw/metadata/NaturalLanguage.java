package vn.congmo.csvw.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words by language, in the order of the metadata.
 *
 * @param byLanguage BCP 47 tag ({@code und} where unknown) to one or more strings
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#natural-language-properties">Metadata Vocabulary, 5.1.6</a>
 */
public record NaturalLanguage(Map<String, List<String>> byLanguage) {

    /** The tag of words whose language is not known. */
    public static final String UNDETERMINED = "und";

    /** No words. */
    public static final NaturalLanguage NONE = new NaturalLanguage(Map.of());

    public NaturalLanguage {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byLanguage.forEach((language, words) -> copy.put(language, List.copyOf(words)));
        byLanguage = Collections.unmodifiableMap(copy);
    }

    /** One string in one language. */
    public static NaturalLanguage of(String language, String text) {
        return new NaturalLanguage(Map.of(language, List.of(text)));
    }

    /** The first string in a language, else in a more special one ({@code en-GB} for {@code en}), else undetermined. */
    public Optional<String> find(String language) {
        return byLanguage.entrySet().stream()
                .filter(entry -> Languages.match(language, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .findFirst();
    }

    /** The first string in just this language or in an undetermined one. */
    Optional<String> findExactly(String language) {
        return byLanguage.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(UNDETERMINED) || entry.getKey().equalsIgnoreCase(language))
                .flatMap(entry -> entry.getValue().stream())
                .findFirst();
    }

    /** The first string of all. */
    public Optional<String> first() {
        return byLanguage.values().stream().flatMap(List::stream).findFirst();
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(List::isEmpty);
    }

    /** Whether a string occurs in both, in languages that match. */
    public boolean intersects(NaturalLanguage other) {
        return byLanguage.entrySet().stream().anyMatch(mine -> other.byLanguage.entrySet().stream()
                .anyMatch(their -> Languages.match(mine.getKey(), their.getKey())
                        && mine.getValue().stream().anyMatch(their.getValue()::contains)));
    }
}
