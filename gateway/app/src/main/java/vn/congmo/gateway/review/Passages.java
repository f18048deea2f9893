package vn.congmo.gateway.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds quotes in a text; white space of any kind and length is the same. */
final class Passages {

    private final String text;

    Passages(String text) {
        this.text = text;
    }

    /** The words with single spaces. */
    static String fold(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** All places of these words, in order. */
    List<Passage> list(String words) {
        List<Passage> found = new ArrayList<>();
        if (!words.isBlank()) {
            Matcher places = pattern(words).matcher(text);
            while (places.find()) {
                found.add(new Passage(places.start(), places.end(), places.group()));
            }
        }
        return found;
    }

    /** The given place of these words, or their first one where there are fewer. */
    Optional<Passage> find(String words, int occurrence) {
        List<Passage> found = list(words);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(occurrence >= 1 && occurrence <= found.size() ? occurrence - 1 : 0));
    }

    /** Which of their places begins here or is the last before it, from 1. */
    int occurrence(String words, int start) {
        long before =
                list(words).stream().filter(passage -> passage.start() <= start).count();
        return Math.max(1, (int) before);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Stream.of(fold(words).split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    /** Words at a place of the text. */
    record Passage(int start, int end, String quote) {}
}
