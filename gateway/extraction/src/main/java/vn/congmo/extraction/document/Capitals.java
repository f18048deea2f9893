package vn.congmo.extraction.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.token.Spelling;

/** Names in capitals to names as running text writes them: known bodies and provinces by the word lists. */
final class Capitals {
    private Capitals() {}

    static String toName(String capitals) {
        var key = Spelling.key(capitals);
        var province = province(key);
        var body = province == null
                ? key
                : key.substring(0, key.length() - province.length()).strip();
        return body(body) + (province == null ? "" : " " + province);
    }

    private static @Nullable String province(String key) {
        return WordList.words("provinces.txt").stream()
                .filter(name -> key.endsWith(" " + Spelling.key(name)))
                .findFirst()
                .orElse(null);
    }

    private static String body(String key) {
        for (var row : WordList.rows("agencies.txt")) {
            if (row.stream().anyMatch(form -> Spelling.key(form).equals(key))) {
                return row.getFirst();
            }
        }
        return key.isEmpty() ? key : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
