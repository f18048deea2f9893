package vn.congmo.extraction.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.token.Spelling;

/** Names in capitals to names as running text writes them: known bodies and provinces by the word lists. */
final class Capitals {
    private static final Map<String, String> BODIES = bodies();
    private static final Map<String, String> PROVINCES = provinces();

    private static final Pattern LOCALITY =
            Pattern.compile("\\b(xã|phường|thị trấn|huyện|đặc khu|thị xã|quận) (\\p{L}.*)$");

    private Capitals() {}

    private static String titled(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    static String toName(String capitals) {
        var key = Spelling.key(capitals);
        var place = placeStart(key);
        var body = place < 0 ? key : key.substring(0, place).strip();
        var province = place < 0 ? "" : " " + PROVINCES.get(key.substring(place + 1));
        return body(body) + province;
    }

    /** Offset of the space in front of the province at the end, or -1. */
    private static int placeStart(String key) {
        for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
            if (PROVINCES.containsKey(key.substring(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    private static String body(String key) {
        var known = BODIES.get(key);
        if (known != null) {
            return known;
        }
        var shorter = key.replaceFirst("^ủy ban nhân dân\\b", "UBND")
                .replaceFirst("^hội đồng nhân dân\\b", "HĐND")
                .replaceFirst("\\bủy ban nhân dân\\b", "UBND");
        shorter = LOCALITY.matcher(shorter).replaceAll(match -> match.group(1) + " " + titled(match.group(2)));
        return shorter.isEmpty() ? shorter : shorter.substring(0, 1).toUpperCase(Locale.ROOT) + shorter.substring(1);
    }

    private static Map<String, String> bodies() {
        var bodies = new HashMap<String, String>();
        for (var row : WordList.rows("agencies.txt")) {
            row.forEach(form -> bodies.putIfAbsent(Spelling.key(form), Objects.requireNonNull(row.getFirst())));
        }
        return bodies;
    }

    private static Map<String, String> provinces() {
        var provinces = new HashMap<String, String>();
        WordList.words("provinces.txt").forEach(name -> provinces.putIfAbsent(Spelling.key(name), name));
        return provinces;
    }
}
