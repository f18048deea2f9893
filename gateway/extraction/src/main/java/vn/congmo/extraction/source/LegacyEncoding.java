package vn.congmo.extraction.source;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Vietnamese encodings from before Unicode, each with its way to Unicode. Input are the bytes as characters 0 to 255. */
enum LegacyEncoding {
    /** TCVN 5712:1993 as the fonts .VnTime, .VnTimeH ... use it (ABC): one byte a letter, no capitals with tones. */
    TCVN3 {
        @Override
        String decode(String bytes) {
            var words = new StringBuilder();
            bytes.chars()
                    .forEach(c -> words.append(
                            TCVN3_LETTERS.getOrDefault((char) c, (char) c).charValue()));
            return Capitals.mend(words.toString());
        }
    },
    /** VNI for Windows: a letter, then a byte for its marks. */
    VNI {
        @Override
        String decode(String bytes) {
            return Vni.decode(bytes);
        }
    },
    /** VISCII 1.1 (RFC 1456). */
    VISCII {
        @Override
        String decode(String bytes) {
            var words = new StringBuilder();
            bytes.chars()
                    .forEach(c -> words.append(
                            VISCII_LETTERS.getOrDefault((char) c, (char) c).charValue()));
            return words.toString();
        }
    },
    /** Microsoft's code page 1258: letters and combining tones. */
    WINDOWS_1258 {
        @Override
        String decode(String bytes) {
            var decoded = new String(bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), CODE_PAGE);
            return Normalizer.normalize(decoded, Normalizer.Form.NFC);
        }
    };

    private static final Charset CODE_PAGE = Charset.forName("windows-1258");
    private static final Map<Character, Character> TCVN3_LETTERS = letters(
            0xA1,
            "ĂÂÊÔƠƯĐăâêôơưđ" + "······" + "àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ");
    private static final Map<Character, Character> VISCII_LETTERS = letters(
            0x80,
            "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
                    + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");

    static {
        VISCII_LETTERS.putAll(Map.of(
                (char) 2, 'Ẳ', (char) 5, 'Ẵ', (char) 6, 'Ẫ', (char) 0x14, 'Ỷ', (char) 0x19, 'Ỹ', (char) 0x1E, 'Ỵ'));
    }

    /** The text in Unicode. */
    abstract String decode(String bytes);

    private static Map<Character, Character> letters(int first, String letters) {
        var map = new HashMap<Character, Character>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != '·') {
                map.put((char) (first + i), letters.charAt(i));
            }
        }
        return map;
    }

    /** TCVN3 has no capital letters with tones: in a word of capitals they are typed small in a font of capitals. */
    private static final class Capitals {
        private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("\\p{L}+");

        static String mend(String text) {
            return WORD.matcher(text).replaceAll(word -> mendWord(word.group()));
        }

        private static String mendWord(String word) {
            boolean anyCapital = word.chars().anyMatch(Character::isUpperCase);
            boolean tail = word.chars().skip(1).anyMatch(Character::isUpperCase);
            boolean small = word.chars().anyMatch(c -> c < 0x80 && Character.isLowerCase(c));
            return anyCapital && tail && !small ? word.toUpperCase(Locale.ROOT) : word;
        }
    }
}
