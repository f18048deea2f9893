package vn.congmo.gateway.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two ways to place a tone mark in an open syllable (hòa and hoà, khỏe and khoẻ, thủy and thuỷ) made one. */
final class Tones {

    private static final List<String> MARKS = List.of("\u0300", "\u0301", "\u0309", "\u0303", "\u0323");
    private static final List<String> OPEN_ENDS = List.of("oa", "oe", "uy");
    private static final Map<String, String> OLD_PLACE = oldPlaces();

    private Tones() {}

    /** The word with its tone on the first vowel of the pair it ends with. */
    static String place(String word) {
        int pair = word.length() - 2;
        if (pair < 0) {
            return word;
        }
        String end = word.substring(pair);
        return word.substring(0, pair) + OLD_PLACE.getOrDefault(end, end);
    }

    private static Map<String, String> oldPlaces() {
        Map<String, String> places = new HashMap<>();
        for (String mark : MARKS) {
            for (String end : OPEN_ENDS) {
                String first = end.substring(0, 1);
                String second = end.substring(1);
                places.put(first + composed(second + mark), composed(first + mark) + second);
            }
        }
        return Map.copyOf(places);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
